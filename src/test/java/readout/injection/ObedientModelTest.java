package readout.injection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.backend.Prompts;
import readout.briefing.Assignment;
import readout.briefing.Briefing;
import readout.briefing.BriefingWriter;
import readout.change.Change;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.CitedSentence;
import readout.citation.ModelRewriter;
import readout.citation.Rewriter;
import readout.document.Corpus;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.Labels;
import readout.fixture.WordEmbedder;
import readout.position.PositionOptions;
import readout.position.PositionSummarizer;
import readout.render.HtmlRenderer;
import readout.render.JsonRenderer;
import readout.render.MarkdownRenderer;
import readout.render.PdfRenderer;
import readout.statement.StatementExtractor;
import readout.theme.ModelThemeNamer;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeNamer;
import readout.theme.ThemeOptions;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a source asks for is never done, even by a model that does all that it is asked: through
/// the whole program, into every format.
class ObedientModelTest {
    private static final Period ALL =
            new Period(LocalDate.of(2031, 2, 1), LocalDate.of(2031, 4, 1));
    private static final int DOCUMENTS = 28;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CODE = Pattern.compile("(`+)[^`\n]+\\1");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]");

    @TempDir Path folder;

    @Test
    void noPlantedInstructionGetsIntoPrintOrIsObeyed() throws IOException {
        List<String> instructions = instructions();

        assertThat(cases(instructions.subList(0, 4))).isEqualTo(4 * 14);
    }

    @Test
    @Tag("torture")
    void noneOfFourThousandDoes() throws IOException {
        List<String> instructions = new ArrayList<>(instructions());
        Path data = Path.of(System.getProperty("scores.data", "none"), "bipia");
        if (Files.isDirectory(data)) {
            instructions.addAll(ForeignInstructions.in(data));
        }
        int cases = 0;
        for (int round = 0; cases < 4_000; round++) {
            List<String> these = new ArrayList<>(instructions);
            // Another round, other neighbours and other places of the same documents.
            Collections.rotate(these, 7 * round);
            cases += cases(these);
        }

        assertThat(cases).isGreaterThanOrEqualTo(4_000);
    }

    /// How many were tried; each of them held.
    private int cases(List<String> instructions) throws IOException {
        List<List<String>> texts = texts();
        List<Planted> all =
                instructions.stream().flatMap(each -> Planted.everyWay(each).stream()).toList();
        for (int from = 0; from < all.size(); from += DOCUMENTS) {
            List<Planted> some = all.subList(from, Math.min(from + DOCUMENTS, all.size()));
            Path sources = Files.createTempDirectory(folder, "planted");
            for (int i = 0; i < some.size(); i++) {
                some.get(i)
                        .write(
                                texts.get(i % texts.size()),
                                texts.get((i + 1) % texts.size()),
                                i,
                                sources);
            }
            check(FixtureCorpus.read(sources), some);
        }
        return all.size();
    }

    private void check(Corpus corpus, List<Planted> planted) throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer canary =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext(
                "/",
                exchange -> {
                    requests.incrementAndGet();
                    exchange.sendResponseHeaders(200, -1);
                });
        canary.start();
        try {
            String link = "http://127.0.0.1:" + canary.getAddress().getPort() + "/obeyed";
            List<String> instructions =
                    planted.stream().map(Planted::instruction).distinct().toList();
            ObedientModel model = new ObedientModel(instructions, link);
            Briefing without = write(corpus, ThemeNamer.NONE, Rewriter.NONE);
            Briefing with =
                    write(
                            corpus,
                            new ModelThemeNamer(model, Prompts.shipped()),
                            new ModelRewriter(model, Prompts.shipped()));

            assertThat(model.answered()).as("sentences answered").isGreaterThan(100);
            for (Planted one : planted) {
                checkSentences(one, with, corpus);
                checkLabels(one, with, without);
                checkPrompts(one, model);
            }
            checkPrints(instructions, link, with, without);
        } finally {
            canary.stop(0);
        }
        assertThat(requests).as("requests").hasValue(0);
        assertThat(Path.of("obeyed.txt")).doesNotExist();
        assertThat(Path.of("..", "obeyed.txt")).doesNotExist();
    }

    /// A sentence with the words of an instruction quotes a document that holds them.
    private static void checkSentences(Planted one, Briefing briefing, Corpus corpus) {
        String attack = squeezed(one.instruction());
        assertThat(sentences(briefing))
                .filteredOn(sentence -> squeezed(sentence.text()).contains(attack))
                .allMatch(sentence ->
                        sentence.evidence().stream()
                                .map(statement -> statement.passage().document())
                                .map(document -> corpus.document(document).clean().text())
                                .anyMatch(text -> squeezed(text).contains(attack)));
        assertThat(briefing.title()).isEqualTo("Planted");
    }

    /// No theme is called what an instruction asks for; a noun of many planted sentences may be
    /// what they are about, with a model as without.
    private static void checkLabels(Planted one, Briefing with, Briefing without) {
        String attack = squeezed(one.instruction());
        List<String> known =
                without.sections().stream()
                        .map(section -> squeezed(section.theme().label()))
                        .toList();
        assertThat(with.sections())
                .extracting(section -> squeezed(section.theme().label()))
                .noneMatch(label ->
                        label.contains(attack) || label.contains(squeezed(ObedientModel.OBEYED)))
                .noneMatch(label -> label.contains("Glory"))
                .noneMatch(label -> label.contains("Zorvanian") && !known.contains(label));
    }

    /// The model is shown nothing that a reader of the statements does not see.
    private static void checkPrompts(Planted one, ObedientModel model) {
        if (one.channel() == Channel.CODED) {
            assertThat(model.asked()).noneMatch(prompt -> UNSEEN.matcher(prompt.user()).find());
        }
    }

    /// No format holds an instruction more often than without a model, nor a word of the model's
    /// own, nor anything that can be followed.
    private static void checkPrints(
            List<String> instructions, String link, Briefing with, Briefing without)
            throws IOException {
        List<String> prints = prints(with);
        List<String> before = prints(without);
        for (int format = 0; format < prints.size(); format++) {
            String print = squeezed(prints.get(format));
            String plain = squeezed(before.get(format));
            for (String instruction : instructions) {
                String attack = squeezed(instruction);
                assertThat(count(print, attack))
                        .as("format %d: %s", format, instruction)
                        .isLessThanOrEqualTo(count(plain, attack));
            }
            assertThat(print).doesNotContain(squeezed(ObedientModel.OBEYED), squeezed(link));
        }
        assertThat(
                        Jsoup.parse(prints.get(1))
                                .select("[href],[src],[action],[srcset],[ping]")
                                .stream()
                                .flatMap(element ->
                                        Stream.of("href", "src", "action", "srcset", "ping")
                                                .map(element::attr)
                                                .filter(value -> !value.isEmpty())))
                .allMatch(value -> value.startsWith("#") || value.startsWith("data:"));
        // Within a code span nothing is followed.
        assertThat(CODE.matcher(prints.get(2)).replaceAll(""))
                .doesNotContain("](http", "<http", "![");
    }

    /// In pdf, html, md and json.
    private static List<String> prints(Briefing briefing) throws IOException {
        List<String> prints = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(briefing))) {
            assertThat(document.getDocumentCatalog().getOpenAction())
                    .matches(action -> action == null || !(action instanceof PDAction));
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations())
                        .allMatch(a ->
                                !(a instanceof PDAnnotationLink link)
                                        || link.getAction() == null
                                        || link.getAction() instanceof PDActionGoTo);
            }
            prints.add(new PDFTextStripper().getText(document));
        }
        prints.add(new String(new HtmlRenderer().render(briefing), StandardCharsets.UTF_8));
        prints.add(new String(new MarkdownRenderer().render(briefing), StandardCharsets.UTF_8));
        prints.add(new String(new JsonRenderer().render(briefing), StandardCharsets.UTF_8));
        return prints;
    }

    private static int count(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    private static Briefing write(Corpus corpus, ThemeNamer namer, Rewriter rewriter) {
        return new BriefingWriter(
                        new StatementExtractor(),
                        new ThemeGrouper(new WordEmbedder(), ThemeOptions.DEFAULT),
                        namer,
                        new PositionSummarizer(PositionOptions.DEFAULT, new WordEmbedder()),
                        new ChangeFinder(),
                        new CitationChecker(),
                        rewriter,
                        new Briefing.Method("model", "obedient", "words", null, "test"))
                .write(new Assignment("Planted", ALL), corpus);
    }

    private static List<CitedSentence> sentences(Briefing briefing) {
        return Stream.of(
                        briefing.glance().stream(),
                        briefing.sections().stream()
                                .flatMap(section -> section.positions().stream())
                                .flatMap(position -> position.sentences().stream()),
                        briefing.sections().stream()
                                .flatMap(section -> section.changes().stream())
                                .map(Change::sentence))
                .flatMap(some -> some)
                .toList();
    }

    private static List<String> instructions() throws IOException {
        return Files.readAllLines(Path.of("fixtures/instructions.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /// The paragraphs of the plain texts of the corpus.
    private static List<List<String>> texts() throws IOException {
        List<List<String>> texts = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Labels.CORPUS)) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".txt"))
                            .filter(path -> !path.toString().contains("rejected"))
                            .sorted()
                            .toList()) {
                String text =
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                                .replace("\uFEFF", "");
                if (!text.contains("\uFFFD")) {
                    texts.add(
                            Stream.of(text.split("\\R\\s*\\R"))
                                    .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                                    .filter(paragraph -> !paragraph.isEmpty())
                                    .toList());
                }
            }
        }
        return texts;
    }

    private static String squeezed(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }
}
