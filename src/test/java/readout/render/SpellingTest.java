package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    private final Spelling screen = new Spelling.Screen();
    private final Spelling paper = new Spelling.Paper(Coverage.ofFonts());

    @Test
    void whatSteersInsteadOfBeingReadIsLeftOut() {
        assertThat(screen.of("a\u202eb\u0000c\ufeffd\u2066e\u00adf\tg")).isEqualTo("abcdef g");
        assertThat(paper.of("a\u202eb\u0000c\ufeffd\u2066e\u00adf\tg")).isEqualTo("abcdef g");
        assertThat(screen.of("\ud800!")).isEqualTo("\ufffd!");
    }

    @Test
    void aScreenKeepsWhatMakesAnEmoji() {
        String family = "\ud83d\udc69\u200d\ud83d\udc67";
        assertThat(screen.of(family)).isEqualTo(family);
    }

    @Test
    void paperComposesLetters() {
        assertThat(paper.of("S\u030cimonyte\u0307")).isEqualTo("Šimonytė");
    }

    @Test
    void eachMissingCharacterHasOneSignAndIsNamedOnce() {
        assertThat(paper.of("東東京")).isEqualTo("▯▯▯");
        assertThat(paper.note("東東京")).isEqualTo("[▯ U+6771 U+4EAC]");
        assertThat(paper.note("東京大学会議")).isEqualTo("[▯ U+6771 U+4EAC U+5927 U+5B66 and 2 others]");
        assertThat(paper.note("Tokyo")).isEmpty();
        assertThat(screen.note("東京")).isEmpty();
    }
}
