package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class TextReaderTest extends FormatReaderContract {
    @Override
    byte[] document(List<String> paragraphs) {
        return String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    String name() {
        return "release.txt";
    }

    private static String readAs(String text, String charset) {
        return document(text.getBytes(Charset.forName(charset)), "a.txt").text();
    }

    @Test
    void theTextIsStoredAsItStands() {
        String text = "\r\n A title \r\n\r\n\tOne  line\u00A0of it.\r\n";
        assertThat(document(text.getBytes(StandardCharsets.UTF_8), "a.txt").text()).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(readAs("\uFEFFA title of it", "UTF-8")).isEqualTo("A title of it");
        assertThat(readAs("\uFEFFA title of it", "UTF-16LE")).isEqualTo("A title of it");
        assertThat(readAs("\uFEFFA title of it", "UTF-16BE")).isEqualTo("A title of it");
    }

    @Test
    void utf16WithoutAMarkIsSeenByItsNuls() {
        String text = "The ministers met, and Nausėda was there.";
        assertThat(readAs(text, "UTF-16LE")).isEqualTo(text);
        assertThat(readAs(text, "UTF-16BE")).isEqualTo(text);
    }

    @Test
    void lettersOfOneByteTellTheirCharset() {
        String western = "“It’s naïve,” the Governor said – and nobody at the café disagreed…";
        String lithuanian =
                "Prezidentas Gitanas Nausėda ir premjerė Ingrida Šimonytė kalbėjo šįvakar.";
        String latvian = "Krišjānis Kariņš un Ādaži: sēde notika Rīgā, ļoti īsa.";
        String czech = "Ministr Ondřej Kárský řekl, že přechod zůstane otevřený.";
        String polish = "Prezydent powiedział, że dziękuje żołnierzom za służbę.";
        String russian = "Владимир сказал, что встреча прошла хорошо.";
        assertThat(readAs(western, "windows-1252")).isEqualTo(western);
        assertThat(readAs(lithuanian, "windows-1257")).isEqualTo(lithuanian);
        assertThat(readAs(latvian, "windows-1257")).isEqualTo(latvian);
        assertThat(readAs(czech, "windows-1250")).isEqualTo(czech);
        assertThat(readAs(polish, "windows-1250")).isEqualTo(polish);
        assertThat(readAs(russian, "windows-1251")).isEqualTo(russian);
        assertThat(readAs(russian, "KOI8-R")).isEqualTo(russian);
    }

    @Test
    void aCharsetOfManyBytesIsGuessedWithAWarning() {
        String japanese = "大臣は本日の会議で、新しい計画について説明した。次の会議は来週である。";
        assertThat(read(japanese.getBytes(Charset.forName("Shift_JIS")), "a.txt"))
                .isInstanceOfSatisfying(
                        Outcome.PartlyRead.class,
                        partly -> {
                            assertThat(partly.document().text()).isEqualTo(japanese);
                            assertThat(partly.warnings())
                                    .containsExactly("its encoding was guessed as SHIFT_JIS");
                        });
    }

    @Test
    void lettersOfNoCharsetAreRefused() {
        String text = "The ministers spoke about the winter, and they left in the evening.";
        byte[] bytes = text.getBytes(Charset.forName("IBM037"));
        assertThat(read(bytes, "a.txt"))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.WRONG_CHARSET));
    }

    @Test
    void binaryDataIsUnsupported() {
        byte[] bytes = new byte[1000];
        new java.util.Random(7).nextBytes(bytes);
        assertThat(read(bytes, "a.txt"))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.UNSUPPORTED));
    }

    @Test
    void garbledLettersAreKeptAndWarnedOf() {
        String text = "The range is 1 to 1â\u0080\u00911/2 percent now.";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOfSatisfying(
                        Outcome.PartlyRead.class,
                        partly -> {
                            assertThat(partly.document().text()).isEqualTo(text);
                            assertThat(partly.document().clean().text())
                                    .isEqualTo("The range is 1 to 1‑1/2 percent now.");
                        });
    }
}
