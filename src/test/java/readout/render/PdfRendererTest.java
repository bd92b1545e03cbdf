package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import readout.briefing.Briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class PdfRendererTest extends RendererContract {
    @Override
    Renderer renderer() {
        return new PdfRenderer();
    }

    @Override
    String textOf(byte[] rendered) {
        try (PDDocument document = Loader.loadPDF(rendered)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sample() {
        return new PdfRenderer().render(SampleBriefing.briefing());
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_U", "PDFUA_1"})
    void everyIssueIsFitForTheArchiveAndForAScreenReader(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (Briefing briefing :
                List.of(
                        SampleBriefing.briefing(),
                        SampleBriefing.empty(),
                        SampleBriefing.ofOneStatement())) {
            byte[] pdf = new PdfRenderer().render(briefing);
            try (PDFAParser parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTestAssertions())
                        .as(flavour + ": " + result.getTestAssertions())
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "Nausėda, Šimonytė, Krišjānis Kariņš, Ādaži, Türkiye",
                "Łódź, Đorđe, ŢăȘ, Þórr, Ťažký, Őrség, Čaputová, Ñandú",
                "Владимир, Україна, Ђорђе, Ґалаґан, Ўзбекистон",
                "Ελλάδα, Μητσοτάκης, ἀρχή, Ωμέγα",
                "“quotes” ‘single’ – dash — …",
                "efficient official affairs",
                "€ 60 ½ ≠ ⇄ Հայաստան საქართველო",
            })
    void namesAreCopiedOutAsTheyWereWritten(String names) {
        assertThat(textOf(renderer().render(SampleBriefing.briefing(names)))).contains(names);
    }

    @Test
    void aCharacterThatCanNotBeDrawnIsShownToBeMissing() {
        String text = textOf(renderer().render(SampleBriefing.briefing("Talks in 東京")));
        assertThat(text).contains("Talks in ▯▯ [▯ U+6771 U+4EAC]");
        assertThat(text).contains("stands for a character that the fonts of these pages do not");
    }

    @Test
    void theListOfCoveredCharactersIsThatOfTheFonts() throws Exception {
        List<CmapLookup> texts = new ArrayList<>();
        for (String name :
                List.of(
                        "serif-regular",
                        "serif-italic",
                        "serif-semibold",
                        "sans-regular",
                        "sans-semibold")) {
            texts.add(font(name).getUnicodeCmapLookup());
        }
        CmapLookup fallback = font("fallback").getUnicodeCmapLookup();
        Coverage coverage = Coverage.ofFonts();
        for (int codePoint = 0; codePoint < 0x20000; codePoint++) {
            int point = codePoint;
            boolean drawn =
                    fallback.getGlyphId(point) != 0
                            || texts.stream().allMatch(font -> font.getGlyphId(point) != 0);
            assertThat(coverage.has(point)).as("U+%04X", point).isEqualTo(drawn);
        }
    }

    private static TrueTypeFont font(String name) throws IOException {
        byte[] bytes = Resources.bytes("fonts/readout-" + name + ".ttf");
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    @Test
    void doubtfulWordsAreUnderlinedUpToTheLastWordOfTheSentence() {
        Evidence evidence = EvidenceMaker.of(SampleBriefing.briefing());
        Element sentence =
                Jsoup.parse(PaperPage.of(evidence, "").markup())
                        .select(".sentence:has(.partly)")
                        .getFirst();
        assertThat(sentence.select("u").eachText())
                .containsExactly("voluntarily", "summer", "months");
        assertThat(sentence.select(".last").text()).startsWith("months.");
        assertThat(textOf(sample()).replaceAll("\\s+", " "))
                .contains("partly supported, to be reviewed: “voluntarily”, “summer months”");
    }

    @Test
    void everyNumberLeadsToItsPassageAndBack() {
        Evidence evidence = EvidenceMaker.of(SampleBriefing.briefing());
        Document page = Jsoup.parse(PaperPage.of(evidence, "").markup());
        List<Element> numbers = page.select("a.cite");
        assertThat(numbers).hasSizeGreaterThan(40);
        for (Element number : numbers) {
            Element passage = page.expectFirst(number.attr("href"));
            assertThat(passage.select(".number").text()).isEqualTo(number.text());
            assertThat(passage.select("a.back").eachAttr("href")).contains("#" + number.id());
        }
        for (Element back : page.select("a.back")) {
            assertThat(page.getElementById(back.attr("href").substring(1))).isNotNull();
        }
    }

    @Test
    void everyLinkOfThePdfLeadsToAPage() throws Exception {
        Evidence evidence = EvidenceMaker.of(SampleBriefing.briefing());
        int written = Jsoup.parse(PaperPage.of(evidence, "").markup()).select("a").size();
        int links = 0;
        try (PDDocument document = Loader.loadPDF(sample())) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    assertThat(link.getAction()).isInstanceOf(PDActionGoTo.class);
                    var destination = ((PDActionGoTo) link.getAction()).getDestination();
                    assertThat(((PDPageDestination) destination).retrievePageNumber())
                            .isBetween(0, document.getNumberOfPages() - 1);
                    links++;
                }
            }
        }
        assertThat(links).isGreaterThanOrEqualTo(written);
    }

    @Test
    void theBookmarksNameTheParts() throws Exception {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(sample())) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
        }
        assertThat(names)
                .containsExactly(
                        "At a glance",
                        "What was said when",
                        "Help to Veria and the summer’s fund",
                        "Passage through the strait",
                        "Winter energy",
                        "Presence in Ādaži",
                        "Formula language",
                        "Not mentioned this period",
                        "Not covered by a theme",
                        "Withheld",
                        "Sources",
                        "Passages in their context",
                        "Method");
    }

    @Test
    void pagesBearTheirNumberAndAllButTheFirstTheTitle() throws Exception {
        try (PDDocument document = Loader.loadPDF(sample())) {
            int last = document.getNumberOfPages();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(last);
            assertThat(stripper.getText(document))
                    .startsWith("The week in the Northern Compact · 27 November to 3 December 2023")
                    .containsOnlyOnce("Page " + last + " of " + last);
        }
    }

    @Test
    void nothingIsFetchedEvenIfThePageAsksForIt() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            Evidence evidence = EvidenceMaker.of(SampleBriefing.empty());
            PaperPage page = PaperPage.of(evidence, "");
            String asking =
                    page.markup()
                            .replace(
                                    "</head>",
                                    "<link rel=\"stylesheet\" href=\"%s.css\"/><style>@import"
                                                    .formatted(url)
                                            + " url(%s2.css); body { background: url(%s.png) }</style></head>"
                                                    .formatted(url, url))
                            .replace(
                                    "</body>",
                                    "<img alt=\"x\" src=\"%s.png\"/><img alt=\"y\" src=\"file:///etc/hostname\"/></body>"
                                            .formatted(url));
            byte[] pdf =
                    PdfRenderer.typeset(
                            new PaperPage(asking, page.words(), page.header()),
                            evidence,
                            new byte[0]);
            assertThat(textOf(pdf)).contains("Method");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }
}
