package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.document.PublicationDate;

import java.nio.charset.StandardCharsets;
import java.util.List;

class MailReaderTest extends FormatReaderContract {
    private static final String HEADERS =
            """
            From: Littoral Central Bank <news@lcb.example>
            Subject: =?utf-8?q?Ministers_meet_in_Sandv=C3=A6r?=
            MIME-Version: 1.0
            """;

    @Override
    byte[] document(List<String> paragraphs) {
        return (HEADERS
                        + "Content-Type: text/plain; charset=utf-8\n"
                        + "Content-Transfer-Encoding: 8bit\n\n"
                        + String.join("\n\n", paragraphs))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    String name() {
        return "release.eml";
    }

    private static Outcome mail(String source) {
        return read(source.getBytes(StandardCharsets.UTF_8), "a.eml");
    }

    @Test
    void subjectSenderAndDateDescribeIt() {
        Document document =
                mail(HEADERS + "Date: Thu, 27 Feb 2031 09:05:00 +0100\n\nThe text of the mail.\n")
                        .read()
                        .orElseThrow();
        assertThat(document.title()).isEqualTo("Ministers meet in Sandvær");
        assertThat(document.publisher()).isEqualTo("Littoral Central Bank");
        assertThat(document.published().basis()).isEqualTo(PublicationDate.Basis.METADATA);
        assertThat(document.published().evidence()).isEqualTo("Thu, 27 Feb 2031 09:05:00 +0100");
    }

    @Test
    void plainTextIsPreferredToHtml() {
        Document document =
                mail(HEADERS
                                + """
                                Content-Type: multipart/alternative; boundary=b

                                --b
                                Content-Type: text/html; charset=utf-8

                                <p>From the HTML.</p>
                                --b
                                Content-Type: text/plain; charset=utf-8
                                Content-Transfer-Encoding: quoted-printable

                                From the caf=C3=A9, a long li=
                                ne.
                                --b--
                                """)
                        .read()
                        .orElseThrow();
        assertThat(document.clean().text()).isEqualTo("From the café, a long line.");
    }

    @Test
    void htmlAloneIsReadAsAPageWithoutSurroundings() {
        Document document =
                mail(HEADERS + "Content-Type: text/html; charset=utf-8\n\n<p>One.</p><p>Two.</p>\n")
                        .read()
                        .orElseThrow();
        assertThat(document.clean().text()).isEqualTo("One.\nTwo.");
    }

    @Test
    void attachmentsAreNamed() {
        Outcome outcome =
                mail(
                        HEADERS
                                + """
                                Content-Type: multipart/mixed; boundary=b

                                --b
                                Content-Type: text/plain

                                See the attached statement.
                                --b
                                Content-Type: application/pdf; name="statement.pdf"
                                Content-Disposition: attachment; filename="statement.pdf"
                                Content-Transfer-Encoding: base64

                                AAAA
                                --b--
                                """);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.PartlyRead.class,
                        partly ->
                                assertThat(partly.warnings())
                                        .containsExactly(
                                                "its attachments were not read, add them as files:"
                                                        + " statement.pdf"));
    }

    @Test
    void aForwardedReleaseIsTheDocumentAndTheNoteFurniture() {
        Document document =
                mail("""
                From: Sigrun <s@desk.example>
                Subject: Fwd: Line
                MIME-Version: 1.0

                Dear all, see below.

                Best, Sigrun

                ---------- Forwarded message ---------

                From: Press office <press@mfa.example>
                Subject: Press line on the protocol

                Our parliament will not ratify it this spring.

                --\s
                Desk of foreign news
                """)
                        .read()
                        .orElseThrow();
        assertThat(document.title()).isEqualTo("Press line on the protocol");
        assertThat(document.publisher()).isEqualTo("Press office");
        assertThat(document.clean().text())
                .isEqualTo("Our parliament will not ratify it this spring.");
    }

    @Test
    void aMailNestedTooDeeplyEndsInAnOutcome() {
        StringBuilder mail = new StringBuilder(HEADERS);
        for (int i = 0; i < 3000; i++) {
            mail.append("Content-Type: message/rfc822\n\n").append(HEADERS);
        }
        assertThat(mail(mail.toString()).origin()).isEqualTo("a.eml");
    }
}
