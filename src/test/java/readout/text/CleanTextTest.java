package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class CleanTextTest {
    private static final String WRAPPED =
            """
            The Monetary Policy Board of the Littoral Central Bank decided to keep the
            policy rate unchanged at 3-1/4 per cent. Consumer price inflation stood at
            4.1 per cent in January, well above the target of 2 per cent. The Board
            judges that price pressures have become broader.
            """;

    @Test
    void linesThatThePageBrokeAreJoined() {
        assertThat(CleanText.of(WRAPPED).text())
                .isEqualTo(WRAPPED.strip().replace('\n', ' '))
                .contains("keep the policy rate", "stood at 4.1 per cent");
    }

    @Test
    void aLineThatEndsEarlyEndsItsParagraph() {
        String text = "Brussels\nThe ministers met on Tuesday and they spoke about the winter.\n";
        assertThat(CleanText.of(text).text())
                .isEqualTo(
                        "Brussels\nThe ministers met on Tuesday and they spoke about the winter.");
    }

    @Test
    void paragraphsOfATextThatIsNotWrappedAreItsLines() {
        String first = "The ministers met. ".repeat(12).strip();
        String text = "A title of the text\n" + first + "\n" + first + "\nThe last.";
        assertThat(CleanText.of(text).paragraphs()).hasSize(4);
    }

    @Test
    void oneLongLineDoesNotMakeAWrappedTextUnwrapped() {
        String table = "a | ".repeat(60).strip();
        assertThat(CleanText.of(WRAPPED + "\n" + table + "\n").text())
                .contains("keep the policy rate", "stood at 4.1 per cent");
    }

    @Test
    void oneLineThatIsWiderThanAllOthersIsNotTheWidth() {
        String text =
                """
                “The store was filled to 31 per cent,”
                Commissioner Zemgulyte told the members of
                the parliament. She declined to tell them
                why.

                See all that we have on it, with pictures and numbers of the last ten years and more
                """;
        assertThat(CleanText.of(text).text()).contains("per cent,” Commissioner", "tell them why.");
    }

    @Test
    void aWordThatThePageBrokeIsWholeAndKnowsItsPlace() {
        String text = "Allies have com-\npleted the ratification.";
        CleanText clean = CleanText.of(text);
        assertThat(clean.text()).isEqualTo("Allies have completed the ratification.");
        int word = clean.text().indexOf("completed");
        assertThat(clean.toStored(new Span(word, word + 9)).in(text)).isEqualTo("com-\npleted");
    }

    @Test
    void aHyphenThatBelongsToItsWordStays() {
        assertThat(CleanText.of("it is up-to-\ndate and well-\nknown").text())
                .isEqualTo("it is up-to-date and well-known");
    }

    @Test
    void aSoftHyphenAtALinesEndJoinsItsWord() {
        assertThat(CleanText.of("Allies have com\u00AD\npleted it.").text())
                .isEqualTo("Allies have completed it.");
    }

    @Test
    void whatIsLeftOutPartsParagraphs() {
        String text = "We will stand by them Page 3 for as long as it takes.";
        int from = text.indexOf("Page 3");
        CleanText clean = CleanText.of(text, List.of(new Span(from, from + 7)));
        assertThat(clean.text()).isEqualTo("We will stand by them\nfor as long as it takes.");
    }

    @Test
    void spansLeftOutMayOverlapAndComeInAnyOrder() {
        CleanText clean =
                CleanText.of("abcdefgh", List.of(new Span(4, 6), new Span(1, 3), new Span(2, 5)));
        assertThat(clean.text()).isEqualTo("a\ngh");
    }

    @Test
    void invisibleCharactersAreGoneAndWhiteSpaceIsSingle() {
        assertThat(CleanText.of("one\u200B  two\u00A0\tthree\u202E").text())
                .isEqualTo("one two three");
    }

    @Test
    void misreadLettersAreShownAsTheyWereMeant() {
        String text = "to 1â\u0080\u00911/2 percent";
        CleanText clean = CleanText.of(text);
        assertThat(clean.text()).isEqualTo("to 1‑1/2 percent");
        assertThat(clean.toStored(new Span(3, 8)).in(text)).isEqualTo("1â\u0080\u00911/2");
    }

    /// What a reader sees of the view stands in the stored span it leads to, and nothing else does.
    @Property
    void everySpanOfTheViewLeadsToTheSameVisibleCharacters(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 0, max = 400) int one,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        CleanText clean = CleanText.of(text);
        if (clean.text().isEmpty()) {
            return;
        }
        int from = one % clean.text().length();
        Span span = new Span(from, Math.min(clean.text().length(), from + length));
        if (splitsAPair(clean.text(), span)) {
            return;
        }
        String stored = clean.toStored(span).in(text);
        assertThat(visible(stored)).isEqualTo(visible(span.in(clean.text())));
    }

    @Property
    void theViewOfTheViewIsTheView(@ForAll("texts") String text) {
        String once = CleanText.of(text).text();
        assertThat(visible(CleanText.of(once).text())).isEqualTo(visible(once));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcdeABC .,!?\n\r\t-’“”…éšž 123")
                .withChars('\u2028', '\uFEFF', '\u200B', '\u00AD', '\u202E')
                .ofMaxLength(300);
    }

    private static boolean splitsAPair(String text, Span span) {
        return Character.isLowSurrogate(text.charAt(span.start()))
                || (span.end() < text.length()
                        && Character.isLowSurrogate(text.charAt(span.end())));
    }

    /// Without white space, invisible characters and hyphens at the end of a line.
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.replaceAll("-(?=[\\s\\p{Cf}]*[\\n\\r\\u2028])", "")
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> !Invisible.is(c) && !Character.isISOControl(c))
                .filter(c -> c != '-')
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
