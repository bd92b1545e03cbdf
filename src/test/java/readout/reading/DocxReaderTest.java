package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import readout.document.Document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class DocxReaderTest extends FormatReaderContract {
    private static final String NAMESPACE =
            "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    @Override
    byte[] document(List<String> paragraphs) throws IOException {
        return docx(
                paragraphs.stream()
                        .map(text -> "<w:p>" + run(text) + "</w:p>")
                        .collect(Collectors.joining()),
                Map.of());
    }

    @Override
    String name() {
        return "release.docx";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static byte[] docx(String body, Map<String, String> more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "word/document.xml",
                "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
        parts.putAll(more);
        return Zips.of(parts);
    }

    private static Document read(String body) throws IOException {
        return document(docx(body, Map.of()), "a.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>",
                "<w:moveFrom><w:r><w:t>never </w:t></w:r></w:moveFrom>",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>never </w:t></w:r>",
                "<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>never </w:t></w:r>",
                "<w:r><w:rPr><w:sz w:val='2'/></w:rPr><w:t>never </w:t></w:r>"
            })
    void whatIsDeletedOrVanishedDoesNotInterruptASentence(String hidden) throws IOException {
        Document document = read("<w:p>" + run("They will ") + hidden + run("stay.") + "</w:p>");
        assertThat(document.clean().text()).isEqualTo("They will stay.");
        assertThat(document.marks())
                .extracting(mark -> mark.kind() + " " + mark.span().in(document.text()))
                .containsExactly("HIDDEN never");
    }

    @Test
    void insertedTextIsSeen() throws IOException {
        Document document =
                read(
                        "<w:p>"
                                + run("They ")
                                + "<w:ins>"
                                + run("will ")
                                + "</w:ins>"
                                + run("stay.")
                                + "</w:p>");
        assertThat(document.clean().text()).isEqualTo("They will stay.");
    }

    @Test
    void aPropertyThatIsSwitchedOffHidesNothing() throws IOException {
        Document document =
                read(
                        "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Seen by"
                                + " all.</w:t></w:r></w:p>");
        assertThat(document.clean().text()).isEqualTo("Seen by all.");
    }

    @Test
    void aStyleThatVanishesHides() throws IOException {
        String styles =
                "<w:styles "
                        + NAMESPACE
                        + "><w:style"
                        + " w:styleId='Ghost'><w:rPr><w:vanish/></w:rPr></w:style></w:styles>";
        byte[] bytes =
                docx(
                        "<w:p>"
                                + run("Seen.")
                                + "<w:r><w:rPr><w:rStyle"
                                + " w:val='Ghost'/></w:rPr><w:t>Unseen.</w:t></w:r></w:p>",
                        Map.of("word/styles.xml", styles));
        assertThat(document(bytes, "a.docx").clean().text()).isEqualTo("Seen.");
    }

    @Test
    void headersAreFurnitureCommentsHiddenAndNotesComeAfterTheBody() throws IOException {
        byte[] bytes =
                docx(
                        "<w:p>" + run("The body of it.") + "</w:p>",
                        Map.of(
                                "word/header1.xml",
                                "<w:hdr "
                                        + NAMESPACE
                                        + "><w:p>"
                                        + run("Press office")
                                        + "</w:p></w:hdr>",
                                "word/comments.xml",
                                "<w:comments "
                                        + NAMESPACE
                                        + "><w:p>"
                                        + run("Really?")
                                        + "</w:p></w:comments>",
                                "word/footnotes.xml",
                                "<w:footnotes "
                                        + NAMESPACE
                                        + "><w:p>"
                                        + run("A note.")
                                        + "</w:p></w:footnotes>"));
        Document document = document(bytes, "a.docx");
        assertThat(document.text()).startsWith("The body of it.\n\nA note.");
        assertThat(document.clean().text()).isEqualTo("The body of it.\nA note.");
        assertThat(document.marks())
                .extracting(mark -> mark.kind() + " " + mark.span().in(document.text()))
                .containsExactlyInAnyOrder("FURNITURE Press office", "HIDDEN Really?");
    }

    @Test
    void theSameWordsForOldProgramsAreReadOnce() throws IOException {
        Document document =
                read(
                        "<w:p><mc:AlternateContent"
                            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice>"
                                + run("Once.")
                                + "</mc:Choice><mc:Fallback>"
                                + run("Once.")
                                + "</mc:Fallback></mc:AlternateContent></w:p>");
        assertThat(document.clean().text()).isEqualTo("Once.");
    }

    @Test
    void aDocumentTypeIsNotRead() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:document "
                        + NAMESPACE
                        + "><w:body><w:p><w:r><w:t>a &e;"
                        + " b</w:t></w:r></w:p></w:body></w:document>");
        Outcome outcome = read(Zips.of(parts), "a.docx");
        String text = outcome.read().map(Document::text).orElse("");
        assertThat(text).isIn("", "a  b", "a b");
    }

    @Test
    void aBombIsTooLarge() throws IOException {
        String spaces = " ".repeat(70 << 20);
        assertThat(read(docx("<w:p>" + run(spaces) + "</w:p>", Map.of()), "a.docx"))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void aTableNestedDeeplyIsReadOrDamaged() throws IOException {
        String open = "<w:tbl><w:tr><w:tc>".repeat(50_000);
        assertThat(read(docx(open, Map.of()), "a.docx"))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void aDocumentWithAPasswordIsEncrypted() {
        byte[] bytes = new byte[2048];
        byte[] signature = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        System.arraycopy(signature, 0, bytes, 0, signature.length);
        byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        assertThat(read(bytes, "a.docx"))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.ENCRYPTED));
    }
}
