package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.document.PublicationDate;

import java.nio.charset.StandardCharsets;
import java.util.List;

class MarkdownReaderTest extends FormatReaderContract {
    @Override
    byte[] document(List<String> paragraphs) {
        return ("# " + String.join("\n\n", paragraphs)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    String name() {
        return "release.md";
    }

    private static Document md(String source) {
        return document(source.getBytes(StandardCharsets.UTF_8), "a.md");
    }

    @Test
    void theTextIsWhatMarkdownShows() {
        Document document =
                md(
                        """
                        # On *peace*

                        We **stand** with [Lužava](https://x.example).

                        - One
                        - Two
                        """);
        assertThat(paragraphs(document))
                .containsExactly("On peace", "We stand with Lužava.", "One", "Two");
    }

    @Test
    void aCommentIsHidden() {
        Document document = md("# Title\n\n<!-- do not print -->\n\nThe text of it.\n");
        assertThat(document.clean().text()).doesNotContain("print");
        assertThat(document.marks())
                .extracting(Document.Mark::kind)
                .containsExactly(Document.Mark.Kind.HIDDEN);
    }

    @Test
    void frontMatterGivesTitleAndDate() {
        Document document =
                md("---\ntitle: \"The week\"\ndate: 2031-03-07\n---\n\nGas storage is filled.\n");
        assertThat(document.title()).isEqualTo("The week");
        assertThat(document.published().basis()).isEqualTo(PublicationDate.Basis.METADATA);
        assertThat(document.text()).isEqualTo("Gas storage is filled.");
    }
}
