package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class OdtReaderTest extends FormatReaderContract {
    private static final String NAMESPACES =
            "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'";

    @Override
    byte[] document(List<String> paragraphs) throws IOException {
        return odt(
                "",
                paragraphs.stream()
                        .map(text -> "<text:p>" + text + "</text:p>")
                        .collect(Collectors.joining()),
                Map.of());
    }

    @Override
    String name() {
        return "release.odt";
    }

    private static byte[] odt(String styles, String body, Map<String, String> more)
            throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest/>");
        parts.put(
                "content.xml",
                "<office:document-content "
                        + NAMESPACES
                        + "><office:automatic-styles>"
                        + styles
                        + "</office:automatic-styles><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>");
        parts.putAll(more);
        return Zips.of(parts);
    }

    private static Document read(String styles, String body) throws IOException {
        return document(odt(styles, body, Map.of()), "a.odt");
    }

    @Test
    void deletedTextIsHidden() throws IOException {
        Document document =
                read(
                        "",
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>We will"
                                + " leave.</text:p></text:deletion></text:changed-region>"
                                + "</text:tracked-changes><text:p>We will stay.</text:p>");
        assertThat(document.clean().text()).isEqualTo("We will stay.");
        assertThat(document.marks())
                .extracting(mark -> mark.kind() + " " + mark.span().in(document.text()))
                .containsExactly("HIDDEN We will leave.");
    }

    @Test
    void aStyleThatIsNotDisplayedHides() throws IOException {
        Document document =
                read(
                        "<style:style style:name='T1'><style:text-properties text:display='none'/>"
                                + "</style:style>",
                        "<text:p>They will <text:span text:style-name='T1'>never"
                                + " </text:span>stay.</text:p>");
        assertThat(document.clean().text()).isEqualTo("They will stay.");
    }

    @Test
    void aCommentIsHiddenAndDoesNotInterrupt() throws IOException {
        Document document =
                read(
                        "",
                        "<text:p>They will"
                                + " <office:annotation><dc:creator>X</dc:creator><text:p>Sure?"
                                + "</text:p></office:annotation>stay.</text:p>");
        assertThat(document.clean().text()).isEqualTo("They will stay.");
        assertThat(document.marks())
                .extracting(mark -> mark.kind() + " " + mark.span().in(document.text()))
                .containsExactly("HIDDEN Sure?");
    }

    @Test
    void spacesAndTabsHaveElementsOfTheirOwn() throws IOException {
        assertThat(read("", "<text:p>one<text:s/>two<text:tab/>three</text:p>").clean().text())
                .isEqualTo("one two three");
    }

    @Test
    void theDateOfItsPropertiesIsMetadata() throws IOException {
        byte[] bytes =
                odt(
                        "",
                        "<text:p>We will stay with them.</text:p>",
                        Map.of(
                                "meta.xml",
                                "<m xmlns:meta='m'><meta:creation-date>2031-03-12T10:00:00"
                                        + "</meta:creation-date></m>"));
        assertThat(document(bytes, "a.odt").published().date()).hasToString("2031-03-12");
    }

    @Test
    void aDocumentWithAPasswordIsEncrypted() throws IOException {
        byte[] bytes =
                odt(
                        "",
                        "",
                        Map.of("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"));
        assertThat(read(bytes, "a.odt"))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.ENCRYPTED));
    }
}
