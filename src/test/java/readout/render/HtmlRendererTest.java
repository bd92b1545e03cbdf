package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class HtmlRendererTest extends RendererContract {
    @Override
    Renderer renderer() {
        return new HtmlRenderer();
    }

    @Override
    String textOf(byte[] rendered) {
        return page(rendered).body().text();
    }

    private Document page() {
        return page(renderer().render(SampleBriefing.briefing(SampleDocuments.HOSTILE)));
    }

    private static Document page(byte[] rendered) {
        return Jsoup.parse(new String(rendered, StandardCharsets.UTF_8));
    }

    @Test
    void whatASourceSaysIsTextAndNothingElse() {
        Document page = page();
        assertThat(page.select("script, img, iframe, object, link, form, input, button")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(SampleDocuments.HOSTILE);
        assertThat(page.select("[onclick], [onerror], [onload], [src]")).isEmpty();
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        Document page = page();
        List<Element> links = page.select("a");
        assertThat(links).hasSizeGreaterThan(40);
        for (Element link : links) {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
    }

    @Test
    void anIdStandsOnlyOnce() {
        List<String> ids = page().select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("P1", "P20", "D6", "c1");
    }

    @Test
    void theNumbersOfASentenceUnfoldItsPassages() {
        Element sentence = page().expectFirst(".glance .sentence");
        assertThat(sentence.select("summary").text()).isEqualTo("1 7");
        assertThat(sentence.select("details blockquote").eachText())
                .containsExactly(
                        "“We may deliver further help to Veria in the new year,”",
                        "“We will deliver further help to Veria before the end of the year,”");
    }

    @Test
    void theWordsThatMovedAreMarked() {
        assertThat(page().select(".change.reversed mark").eachText())
                .containsExactly("do not plan", "plan");
    }

    @Test
    void aSentenceThatMovedIsPrintedWithItsCorrections() {
        Element redline = page().select(".change.strengthened .redline").getFirst();
        assertThat(redline.text())
                .isEqualTo(
                        "We [− may] [+ will] deliver further help to Veria [− in the new] [+"
                                + " before the end of the] year,");
        assertThat(redline.select("del").eachText()).containsExactly("[− may]", "[− in the new]");
        assertThat(redline.select("ins").eachText())
                .containsExactly("[+ will]", "[+ before the end of the]");
    }

    @Test
    void doubtfulWordsAreUnderlinedAndNamed() {
        Element sentence = page().select(".sentence:has(.partly)").getFirst();
        assertThat(sentence.select("u").eachText()).containsExactly("voluntarily", "summer months");
        assertThat(sentence.select(".partly").text())
                .isEqualTo("◐ partly supported, to be reviewed: “voluntarily”, “summer months”");
        assertThat(page().select("u")).hasSize(2);
    }

    @Test
    void formulaeAndSilencesAreToldWithTheirPassages() {
        assertThat(page().select(".formula .sentence > span").text())
                .startsWith("“The strait must stay open to all ships” is now a formula of");
        assertThat(page().select(".unmentioned > .who").eachText())
                .containsExactly("The price cap");
        assertThat(page().select(".topic .rest").text())
                .contains("Miriam Dale: no change found since 14 November 2023.");
        assertThat(page().text()).contains("Left out here: 3 older lines.");
    }

    @Test
    void nothingTurnsTheTextAround() {
        assertThat(textOf(renderer().render(SampleBriefing.briefing()))).doesNotContain("\u202e");
    }

    @Test
    void aReaderMayHaveOneThemeOrOneActorAlone() {
        Document page = page();
        assertThat(page.select("#show-theme option").eachText()).first().isEqualTo("All themes");
        assertThat(page.select("#show-theme option")).hasSize(page.select(".topic").size() + 1);
        for (Element part : page.select("[data-actor]")) {
            for (String mark : part.attr("data-actor").split(" ", -1)) {
                assertThat(mark.isEmpty() || page.getElementById("show-" + mark) != null)
                        .as(part.cssSelector())
                        .isTrue();
            }
        }
        String style = page.select("style").html();
        for (Element choice : page.select("option:not([value=''])")) {
            assertThat(style).contains("#" + choice.id() + ":checked");
        }
        Element change = page.expectFirst(".topic .change");
        Element topic = Objects.requireNonNull(change.closest(".topic"));
        assertThat(topic.attr("data-actor").split(" ", -1)).contains(change.attr("data-actor"));
        assertThat(change.attr("data-theme")).isEqualTo(topic.attr("data-theme"));
    }

    @Test
    void nothingMayBeLoadedOrRun() {
        assertThat(page().select("meta[http-equiv]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none';"
                                + " base-uri 'none'");
    }
}
