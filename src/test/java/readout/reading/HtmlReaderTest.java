package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import readout.document.Document;
import readout.document.PublicationDate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class HtmlReaderTest extends FormatReaderContract {
    private static final String ARTICLE =
            "<h1>Ministers meet</h1><p>The ministers welcomed the decision of the council, and they"
                    + " thanked the crews who have been at sea.</p><p>They left in the evening, and"
                    + " nobody said when they would be back in the capital.</p>";

    @Override
    byte[] document(List<String> paragraphs) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><main>");
        page.append("<h1>").append(paragraphs.getFirst()).append("</h1>");
        paragraphs.stream()
                .skip(1)
                .forEach(text -> page.append("<p>").append(text).append("</p>\n"));
        return page.append("</main></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    String name() {
        return "release.html";
    }

    private static Document html(String page) {
        return document(page.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    @Test
    void thePageAroundTheDocumentIsFurnitureAtTheEnd() {
        Document document =
                html(
                        "<nav><a href=/>Home</a><a href=/n>News</a></nav>"
                                + "<div class=share><a>Share on Facebook</a></div>"
                                + ARTICLE
                                + "<aside>Sign up for news</aside><footer>© Union</footer>");
        assertThat(document.clean().text()).startsWith("Ministers meet").endsWith("the capital.");
        assertThat(document.text()).contains("Home", "Sign up for news", "© Union");
        assertThat(document.marks().getFirst().span().start())
                .isGreaterThan(document.text().indexOf("the capital."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style='display:none'",
                "style='visibility: hidden'",
                "style='color:#fff'",
                "style='color: white; font-size: 12px'",
                "style='font-size:1px'",
                "style='font-size:0'",
                "style='position:absolute; left:-9999px'",
                "style='opacity:0'",
                "hidden",
                "aria-hidden='true'",
                "class='gone'"
            })
    void whatNobodySeesIsHidden(String attribute) {
        Document document =
                html(
                        "<html><head><style>.gone{display:none}</style></head><body>"
                                + ARTICLE.replace(
                                        "<p>They left",
                                        "<p>They <span " + attribute + ">never</span> left")
                                + "</body></html>");
        assertThat(document.clean().text()).contains("They left in the evening");
        assertThat(document.marks())
                .anyMatch(mark ->
                        mark.kind() == Document.Mark.Kind.HIDDEN
                                && mark.span().in(document.text()).equals("never"));
    }

    @Test
    void whiteTextOnAColourIsSeen() {
        Document document =
                html(
                        "<body><p style='color:#fff;background-color:#003399'>Statement of the"
                                + " Union on the winter and on the roads.</p></body>");
        assertThat(document.clean().text()).startsWith("Statement of the Union");
    }

    @Test
    void theDateFieldsOfThePageAreMetadata() {
        Document document =
                html(
                        "<head><meta property='article:published_time'"
                                + " content='2031-02-06T11:30:00+01:00'></head><body>"
                                + ARTICLE);
        assertThat(document.published().basis()).isEqualTo(PublicationDate.Basis.METADATA);
        assertThat(document.published().evidence()).isEqualTo("2031-02-06T11:30:00+01:00");
    }

    @Test
    void jsonLdGivesDateAndPublisher() {
        Document document =
                html(
                        "<head><script type='application/ld+json'>{\"@graph\":[{\"@type\":"
                                + "\"NewsArticle\",\"datePublished\":\"2031-02-06\",\"publisher\":"
                                + "{\"name\":\"Littoral Union\"}}]}</script></head><body>"
                                + ARTICLE);
        assertThat(document.published().date()).hasToString("2031-02-06");
        assertThat(document.publisher()).isEqualTo("Littoral Union");
    }

    @Test
    void theDateOfAFilmOrACommentIsNotThatOfTheArticle() {
        Document document =
                html(
                        "<head><script type='application/ld+json'>[{\"@type\":\"VideoObject\","
                                + "\"uploadDate\":\"2029-01-01\"},{\"@type\":[\"Thing\","
                                + "\"NewsArticle\"],\"comment\":[{\"@type\":\"Comment\","
                                + "\"datePublished\":\"2031-04-04\"}],\"datePublished\":"
                                + "\"2031-02-06\"}]</script></head><body>"
                                + ARTICLE);
        assertThat(document.published().date()).hasToString("2031-02-06");
    }

    @Test
    void aDateInNumbersIsReadAsThePageWritesDates() {
        String field = "<head><meta name='article:published_time' content='03-09-2031'></head>";
        assertThat(html(field + "<body><p>Published March 9, 2031</p>" + ARTICLE).published())
                .extracting(date -> String.valueOf(date.date()))
                .isEqualTo("2031-03-09");
        assertThat(html(field + "<body>" + ARTICLE).published().date()).hasToString("2031-09-03");
    }

    @Test
    void theFoldersOfThePagesOwnAddressDateItWhereNothingElseDoes() {
        Document document =
                html(
                        "<head><link rel=canonical href='https://boreal.example/news/2031/02/06/x'>"
                                + "<meta property='article:modified_time' content='2032-01-01'>"
                                + "</head><body>"
                                + ARTICLE);
        assertThat(document.published().date()).hasToString("2031-02-06");
        assertThat(document.published().basis()).isEqualTo(PublicationDate.Basis.METADATA);
    }

    @Test
    void theDeclaredCharsetIsUsedWhereTheBytesAreNoUtf8() {
        String page =
                "<html><head><meta charset=windows-1257></head><body><p>Nausėda, Šimonytė and"
                        + " Kariņš met the others in Riga on that day.</p></body></html>";
        assertThat(
                        document(page.getBytes(Charset.forName("windows-1257")), "a.html")
                                .clean()
                                .text())
                .startsWith("Nausėda, Šimonytė and Kariņš");
    }

    @Test
    void aLieAboutTheCharsetIsNotBelieved() {
        Document document =
                html(
                        "<html><head><meta charset=utf-16></head><body><p>Plain"
                                + " words.</p></body></html>");
        assertThat(document.clean().text()).isEqualTo("Plain words.");
    }

    @Test
    void aHundredThousandNestedElementsAreRead() {
        String page = "<div>".repeat(100_000) + "<p>Deep down there is a sentence of words.</p>";
        assertThat(read(page.getBytes(StandardCharsets.UTF_8), "a.html").origin())
                .isEqualTo("a.html");
    }
}
