package readout.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import readout.document.Document;
import readout.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class ThemeLabelsTest {
    private static final List<String> OTHERS =
            List.of(
                    "Inflation is above the target of the central bank.",
                    "The policy rate of the central bank stays unchanged.",
                    "Storage of gas is filled before the winter.",
                    "The price cap on gas remains under discussion.");

    @Test
    void aThemeIsNamedAfterItsSubjectAndNotAfterTheCountrySpokenTo() {
        String label =
                label(
                        "Ministers spoke of Swedish membership with Hungary.",
                        "Swedish membership is in the interest of Hungary.",
                        "Swedish membership makes all of us safer.");

        assertThat(label).isEqualTo("Swedish membership");
    }

    @Test
    void aCountryAloneNamesAThemeThatHasNothingElseInCommon() {
        String label =
                label(
                        "We stand with Norway in every storm.",
                        "Ferries reach Norway at dawn.",
                        "Fjords are what Norway has most.");

        assertThat(label).isEqualTo("Norway");
    }

    @Test
    void theFullerPhraseStandsForTheShorterOne() {
        String label =
                label(
                        "They deliver practical support to Tarnovia.",
                        "Our practical support to Tarnovia will double.",
                        "The practical support to Tarnovia comes by sea.");

        assertThat(label).isEqualTo("Practical support to Tarnovia");
    }

    @Test
    void statesOfOneRegionAreNamedByIt() {
        String label =
                label(
                        "The situation in the Western Balkans is tense.",
                        "More patrols are out in Kosovo.",
                        "Bosnia remains divided.",
                        "Belgrade must return to the table.");

        assertThat(label).isEqualTo("Western Balkans");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Both must re-engage in the dialogue.",
                "Both agreed to re-open the border.",
                "They refrain from violence and deter attacks.",
                "We call to strengthen resilience."
            })
    void noLabelBeginsWithAVerb(String text) {
        String label = label(text, text);

        assertThat(Verbs.contains(Word.of(label).getFirst().lower())).as(label).isFalse();
    }

    /// The label of a theme of these, beside another theme.
    private static String label(String... theme) {
        List<String> texts = new ArrayList<>(Arrays.asList(theme));
        texts.addAll(OTHERS);
        Document.Id document = new Document.Id("%064x".formatted(1));
        List<Line> lines =
                texts.stream()
                        .map(text -> new Line(document, new Span(0, text.length()), text, null))
                        .toList();
        double[] information = new double[texts.size()];
        Arrays.fill(information, 1);
        return new ThemeLabels(lines, texts.stream().map(Word::of).toList(), information)
                .of(
                        List.of(
                                IntStream.range(0, theme.length).boxed().toList(),
                                IntStream.range(theme.length, texts.size()).boxed().toList()))
                .getFirst()
                .label();
    }
}
