package readout.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Web pages: the main content is the body, the page around it furniture, what no browser shows
/// hidden.
final class HtmlReader implements FormatReader {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]+(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");

    @Override
    public Extract read(byte[] bytes, String origin) throws Exception {
        Decoding decoding = Decoding.of(bytes, declared(bytes));
        Extract extract = read(decoding.text(), origin, false);
        return new Extract(extract.content(), extract.about(), decoding.warnings());
    }

    /// @param mail whether it is the body of an e-mail, which is all content
    Extract read(String html, String origin, boolean mail) {
        Document page = Jsoup.parse(html);
        Visibility visibility = Visibility.of(page);
        MainContent content = mail ? MainContent.whole(page) : MainContent.of(page, visibility);
        List<Block> blocks = new HtmlBlocks(content, visibility).of(page.body());
        return new Extract(
                new Extract.Content.Assembled(blocks), HtmlMetadata.of(page, content), List.of());
    }

    private static List<String> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? List.of(declared.group(1)) : List.of();
    }
}
