package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class MarkdownRendererTest extends RendererContract {
    @Override
    Renderer renderer() {
        return new MarkdownRenderer();
    }

    @Override
    String textOf(byte[] rendered) {
        return read(new String(rendered, StandardCharsets.UTF_8)).text();
    }

    private static Document read(String markdown) {
        List<Extension> extensions = List.of(AutolinkExtension.create(), TablesExtension.create());
        return Jsoup.parse(
                HtmlRenderer.builder()
                        .extensions(extensions)
                        .build()
                        .render(Parser.builder().extensions(extensions).build().parse(markdown)));
    }

    @Test
    void whatASourceSaysIsTextAndNothingElse() {
        byte[] rendered = renderer().render(SampleBriefing.briefing(SampleDocuments.HOSTILE));
        Document page = read(new String(rendered, StandardCharsets.UTF_8));
        assertThat(page.select("a, img, script, em")).isEmpty();
        assertThat(page.select("code").eachText())
                .contains("readout verify briefing.pdf", "[click](http://evil.example)")
                .doesNotContain("code");
        assertThat(page.select("h1").text()).isEqualTo(SampleDocuments.HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# heading",
                "1. item",
                "1) item",
                "- item",
                "+ item",
                "> quote",
                "===",
                "--- rule",
                "***",
                "~~~ fence",
                "[a]: http://evil.example",
                "see www.evil.example or me@evil.example or ftp://evil.example",
                "<http://evil.example>",
                "$$x$$ \\(y\\) [^P1] ~~gone~~ __strong__ a|b",
                "mail `me@evil.example` ``http://evil.example`` a|me@b.example|c",
                "&lt;b&gt; &amp; &#x202e;",
            })
    void everyTextIsReadBackAsItWasSaid(String text) {
        Document page = read("# " + Markdown.escape(text) + "\n\n" + Markdown.escape(text) + "\n");
        assertThat(page.select("a, li, hr, blockquote, em, strong, h2")).isEmpty();
        assertThat(page.select("p").text()).isEqualTo(text);
        assertThat(page.select("h1").text()).isEqualTo(text);
    }

    @Test
    void aSentenceThatMovedIsPrintedWithItsCorrections() {
        assertThat(new String(renderer().render(SampleBriefing.briefing()), StandardCharsets.UTF_8))
                .contains(
                        "> We ~~may~~ **will** deliver further help to Veria ~~in the new~~"
                                + " **before the end of the** year,");
    }

    @Test
    void doubtfulWordsAreBracketedAndNamed() {
        assertThat(textOf(renderer().render(SampleBriefing.briefing())))
                .contains(
                        "allies may [? voluntarily] contribute",
                        "the pledges of the [? summer months]. (partly supported, to be reviewed:"
                                + " “voluntarily”, “summer months”)");
    }

    @Test
    void everyReferenceHasItsNote() {
        String text =
                new String(renderer().render(SampleBriefing.briefing()), StandardCharsets.UTF_8);
        Matcher references = Pattern.compile("\\[\\^(P[0-9]+)](?!:)").matcher(text);
        int found = 0;
        while (references.find()) {
            assertThat(text).contains("\n[^" + references.group(1) + "]: ");
            found++;
        }
        assertThat(found).isGreaterThan(20);
    }
}
