package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The ministers said that they will be back in the capital for the talks on"
                        + " Monday.",
                "de|Die Minister haben erklärt, dass sie nicht zu dem Treffen in der Hauptstadt"
                        + " kommen.",
                "fr|Les ministres ont dit que la réunion dans la capitale est une étape pour le"
                        + " pays.",
                "es|Los ministros dijeron que la reunión de la capital es un paso para el país y su"
                        + " paz.",
                "pl|Ministrowie powiedzieli, że nie będzie to ostatnie spotkanie i że się nie"
                        + " boją.",
                "lt|Ministrai sakė, kad tai yra ne paskutinis susitikimas ir kad jie apie tai"
                        + " žino.",
                "lv|Ministri teica, ka tas nav pēdējais un ka viņi ir gatavi par to runāt ar"
                        + " visiem.",
                "et|Ministrid ütlesid, et see ei ole viimane kohtumine ja et nad on valmis ka"
                        + " edasi.",
                "ru|Министры сказали, что это не последняя встреча и что они готовы к ней на этой"
                        + " неделе.",
                "uk|Міністри сказали, що це не остання зустріч і що вони готові до неї на цьому"
                        + " тижні."
            })
    void functionWordsTellTheLanguage(String language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    @Test
    void fewWordsTellNothing() {
        assertThat(Language.of("Press release 17")).isEqualTo("und");
        assertThat(Language.of("Alpha beta gamma delta epsilon zeta eta theta iota"))
                .isEqualTo("und");
    }

    @Test
    void tagsAreBroughtIntoTheirUsualForm() {
        assertThat(Language.tag("EN_us")).isEqualTo("en-US");
        assertThat(Language.tag("x")).isEqualTo("und");
    }
}
