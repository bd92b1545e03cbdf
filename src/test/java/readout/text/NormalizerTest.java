package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class NormalizerTest {
    @Test
    void whatTheInvisibleKeptApartIsOneLetter() {
        assertThat(Normalizer.normalForm("Kársky\u200B\u0301")).isEqualTo("Kárský");
        assertThat(Normalizer.normalForm("Kársky\u0000\u0301")).isEqualTo("Kárský");
        assertThat(Normalizer.normalForm("won\u00E2\u20AC\uFE0E\u2122t")).isEqualTo("won't");
        assertThat(Normalizer.find("Kárský", "Mr Kársky\u200B\u0301 left"))
                .containsExactly(new Span(3, 11));
    }

    @Test
    void halfALigatureAndALetterWithoutItsMarkAreNotFound() {
        assertThat(Normalizer.find("turned of", "turned o\uFB00 the light")).isEmpty();
        assertThat(Normalizer.find("f the", "turned o\uFB00 the light")).isEmpty();
        assertThat(Normalizer.find("turned off", "turned o\uFB00 the light"))
                .containsExactly(new Span(0, 9));
        assertThat(Normalizer.find("x", "x\u0301")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It’s late”|\"It's late\"",
                "3–4 ‑ 5|3-4 - 5",
                "wait…|wait...",
                "ofﬁce ﬂag|office flag",
                "Nausėda|Nausėda",
                "two   words|two words",
                "zero\u200Bwidth|zerowidth"
            })
    void writingsOfTheSameWordsAreEqual(String one, String other) {
        assertThat(Normalizer.same(one, other)).isTrue();
    }

    @Test
    void aSignWrittenAsAnotherThatIsFoldedIsFoldedToo() {
        assertThat(Normalizer.normalForm("Kask\u1FFDs")).isEqualTo("Kask's");
    }

    @Test
    void everyMarkThatIsFoldedHasItsPlainForm() {
        assertThat(Normalizer.normalize("‘’‚‛′´`“”„‟″«»‐‑‒–—―−…ﬀﬁﬂﬃﬄﬅﬆ").text())
                .isEqualTo("'".repeat(7) + "\"".repeat(7) + "-".repeat(7) + "...fffiflffifflstst");
        assertThat(Normalizer.normalize("\u1112\u1161\u11AB").text()).isEqualTo("한");
        assertThat(Normalizer.normalize("a\u0000\u0085b\uFE0Fc ").text()).isEqualTo("a bc");
        assertThat(Normalizer.same("same", "same")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Kariņš,Karins", "allies,Allies", "Ireland,Irеland", "no,not"})
    void otherWordsStayDifferent(String one, String other) {
        assertThat(Normalizer.same(one, other)).isFalse();
    }

    @Test
    void misreadLettersEqualWhatTheyWere() {
        assertThat(Normalizer.same("1â\u0080\u00911/2 donâ€™t", "1-1/2 don't")).isTrue();
    }

    @Test
    void aQuotationIsFoundWhereItStands() {
        String text = "He said: “We  won’t go…” and “We won't go...” again.";
        List<Span> found = Normalizer.find("\"We won't go...\"", text);
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().in(text)).isEqualTo("“We  won’t go…”");
        assertThat(found.getLast().in(text)).isEqualTo("“We won't go...”");
    }

    @Test
    void aQuotationWithoutAVisibleCharacterIsNowhere() {
        assertThat(Normalizer.find(" \u200B", "any text")).isEmpty();
    }

    @Test
    void aDecomposedLetterLeadsBackToAllItsParts() {
        String text = "the Šime\u0307na";
        assertThat(Normalizer.find("ėna", text))
                .singleElement()
                .satisfies(span -> assertThat(span.in(text)).isEqualTo("e\u0307na"));
    }

    @Property
    void normalFormsAreTheirOwnNormalForm(@ForAll("texts") String text) {
        String once = Normalizer.normalize(text).text();
        // A letter that was composed may look misread together with those behind it.
        if (!Mojibake.isIn(once)) {
            assertThat(Normalizer.normalize(once).text()).isEqualTo(once);
        }
    }

    @Property
    void everySpanOfTheNormalFormLeadsToTextOfThatNormalForm(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 0, max = 200) int one,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        MappedText made = Normalizer.normalize(text);
        if (made.text().isEmpty()) {
            return;
        }
        int from = one % made.text().length();
        Span span = new Span(from, Math.min(made.text().length(), from + length));
        String again = Normalizer.normalize(made.toOriginal(span).in(text)).text();
        // A span may cut into what was made of one character (… is three dots).
        assertThat(again).contains(span.in(made.text()).strip());
        assertThat(again.length()).isLessThanOrEqualTo(span.length() + 4);
    }

    @Property
    void whatIsFoundNormalizesToWhatWasSought(@ForAll("texts") String text) {
        String sought = text.substring(text.length() / 3, text.length() / 2);
        String wanted = Normalizer.normalize(sought).text();
        assertThat(Normalizer.find(sought, text))
                .allSatisfy(span ->
                        assertThat(Normalizer.normalize(span.in(text)).text()).contains(wanted));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcAB .…“”’'\"–-ﬁéšžʼ\n\t")
                .withChars('\u0301', '\u0307', '\u200B', '\u00A0', '\u0085', '\uFEFF')
                .ofMaxLength(120);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "two words", "back`tick", "caf\u00E9", "fi\uFB01", "\u007F", ""})
    void theNormalFormAloneIsThatOfTheWholeView(String text) {
        assertThat(Normalizer.normalForm(text)).isEqualTo(Normalizer.normalize(text).text());
    }
}
