package readout.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CountriesTest {
    @ParameterizedTest
    @CsvSource({
        "Sweden, Swedish",
        "Türkiye, Turkish",
        "Türkiye, Ankara",
        "Poland, Poles",
        "China, Beijing",
        "Bosnia, Sarajevo"
    })
    void aCountryIsKnownByItsPeopleAndBySeatOfGovernment(String country, String other) {
        assertThat(stem(other)).isEqualTo(stem(country));
    }

    @Test
    void otherWordsAreThemselves() {
        assertThat(stem("Swede")).isNotEqualTo(stem("Norway"));
        assertThat(Countries.country("harbour")).isEqualTo("harbour");
        // Written small it is a verb.
        assertThat(stem("polish")).isNotEqualTo(stem("Poland"));
    }

    @Test
    void aBodyIsNoCountry() {
        assertThat(Countries.contains("united kingdom")).isTrue();
        assertThat(Countries.contains("warsaw")).isTrue();
        assertThat(Countries.contains("european union")).isFalse();
        assertThat(Countries.contains("united nations")).isFalse();
    }

    @Test
    void whoNamesAStateSpeaksOfItsRegion() {
        assertThat(Regions.of(Word.of("Peace in Kosovo"))).containsExactly("Western Balkans");
        assertThat(Regions.of(Word.of("talks with Belgrade"))).containsExactly("Western Balkans");
        assertThat(Regions.of(Word.of("the situation in the Western Balkans.")))
                .containsExactly("Western Balkans");
        assertThat(Regions.of(Word.of("Swedish membership"))).isEmpty();
    }

    @Test
    void theNameOfARegionIsKnownByItsStems() {
        List<String> stems = Word.of("Western Balkans").stream().map(Word::stem).toList();

        assertThat(Regions.isName(stems)).isTrue();
        assertThat(Regions.isName(List.of("wester"))).isFalse();
    }

    private static String stem(String word) {
        return Word.of(word).getFirst().stem();
    }
}
