package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import readout.document.Document;
import readout.text.CleanText;

import java.util.List;

class PageFurnitureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leave a Reply|comment form",
                "Your email address will not be published. Required fields are marked *|comment"
                        + " form",
                "Last updated: 15 Nov. 2023 12:00|date line",
                "• 15 Nov. 2023 -|date line",
                "Share this: Facebook, Twitter, LinkedIn|share bar",
                "Tweet|share bar",
                "* * *|ornament",
                "Source the North Atlantic Treaty Organization|copied source line",
                "Source: Maaren Wire|copied source line",
                "Skip to content|navigation",
                "This website uses cookies to improve your experience.|cookie notice",
                "FOR IMMEDIATE RELEASE|release line",
                "Press release (2031) 017|release line",
                "ST 6114/31 – LIMITED – EN|reference",
                "Media contact: press@union.example|contact line",
                "Tel.: +32 2 123 45 67|contact line",
                "© Littoral Union. All rights reserved.|copyright line",
                "Page 3 of 7|page number",
                "- 12 -|page number",
                "Photo: The ministers at the table|photo caption",
                "Subscribe to our newsletter: one e-mail a week, no more.|subscription"
            })
    void linesThatStandAroundDocumentsAreKnown(String line, String reason) {
        assertThat(PageFurniture.reason(line)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Ukraine.",
                "The source of the Danube was on the agenda.",
                "Source countries must do more, the Minister said.",
                "We share this view.",
                "Press freedom is under attack.",
                "Contact between the two armies was lost.",
                "Reply",
                "The end of the war is near.",
                "Home is where they want to be.",
                "More news is expected on the talks, the Minister said."
            })
    void sentencesAreNot(String line) {
        assertThat(PageFurniture.reason(line)).isEmpty();
    }

    private static String seen(String text) {
        return TextReader.of(text, Extract.About.NOTHING, List.of()).content()
                        instanceof Extract.Content.Verbatim verbatim
                ? CleanText.of(text, verbatim.marks().stream().map(Document.Mark::span).toList())
                        .text()
                : "";
    }

    @Test
    void nothingFollowsTheEnd() {
        String text = "Title\n\n" + "The ministers met today.\n\n".repeat(4);
        assertThat(seen(text + "ENDS\n\nNotes to editors\n\nThe ministry has 200 staff.\n"))
                .doesNotContain("ENDS", "200 staff")
                .contains("met today");
    }

    @Test
    void aHeadingAtTheTopThatSaysNotesIsNoEnd() {
        assertThat(seen("Title\nNotes to editors\n\n" + "The ministers met.\n\n".repeat(9)))
                .contains("The ministers met.");
    }

    @Test
    void theMediaTagGoesAndAQuestionFromTheMediaStays() {
        String text =
                """
                Title

                Media – The Secretary General welcomed the Minister.

                Media – Lotte Raudsepp, Radio Brodna: Will you send soldiers?
                """;
        assertThat(seen(text))
                .contains("\nThe Secretary General welcomed")
                .contains("Media – Lotte Raudsepp, Radio Brodna: Will you");
    }

    @Test
    void aCaptionBetweenParagraphsGoes() {
        String text =
                """
                Title

                The ministers met today.

                Secretary General Marta Ilvesová meets with the President of Tarnovia

                They spoke about the winter.
                """;
        assertThat(seen(text)).doesNotContain("meets with").contains("They spoke");
    }

    @Test
    void aHeadingBetweenParagraphsStays() {
        String text =
                "Title\n\nThe ministers met today.\n\nStatement by the Secretary General at the"
                        + " Council\n\nI look forward to it.\n";
        assertThat(seen(text)).contains("Statement by the Secretary General at the Council");
    }
}
