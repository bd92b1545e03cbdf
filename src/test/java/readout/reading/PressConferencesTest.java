package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.document.PublicationDate;
import readout.text.CleanText;
import readout.text.Normalizer;
import readout.text.Sentences;
import readout.text.Span;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Eight real transcripts in PDF, against sentences that others took out of them.
class PressConferencesTest {
    private static final Path FOLDER = Path.of("..", "shared", "data", "fomc-pressconf");

    /// The gold sentences keep running headers where a page ends inside one.
    private static final Pattern GOLD_HEADER =
            Pattern.compile(
                    "(?:^|(?<= ))(?:January|March|April|June) \\d{1,2}, 20\\d\\d (?!\\d)"
                            + "|Chair(?:man)? \\w+[’']s Press Conference FINAL ?");

    private static final Pattern TURN = Pattern.compile("^[A-Z][A-Z .'’-]+[.:] ");

    private static final Map<Path, Document> DOCUMENTS = new TreeMap<>();

    @BeforeAll
    static void readThem() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no " + FOLDER + " here");
        try (Reader reader = new Reader(ReadingOptions.DEFAULT.withApart(false));
                DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.pdf")) {
            for (Path file : files) {
                DOCUMENTS.put(file, reader.read(new Input(file, FOLDER)).read().orElseThrow());
            }
        }
    }

    /// A perfect reader reaches about .998: the gold has notes inside sentences.
    @Test
    void nearlyEverySentenceStandsVerbatimInTheView() throws IOException {
        int all = 0;
        int found = 0;
        for (Map.Entry<Path, Document> entry : DOCUMENTS.entrySet()) {
            String view = squeezed(entry.getValue().clean().text());
            for (String sentence : gold(entry.getKey())) {
                all++;
                found += view.contains(sentence) ? 1 : 0;
            }
        }
        assertThat((double) found / all).as(found + " of " + all).isGreaterThanOrEqualTo(0.9975);
    }

    /// The gold does not end a sentence at a full stop inside quotation marks.
    @Test
    void nearlyEverySentenceIsASentence() throws IOException {
        int all = 0;
        int found = 0;
        for (Map.Entry<Path, Document> entry : DOCUMENTS.entrySet()) {
            Set<String> sentences = sentences(entry.getValue().clean());
            for (String sentence : gold(entry.getKey())) {
                all++;
                found += sentences.contains(sentence) ? 1 : 0;
            }
        }
        assertThat((double) found / all).as(found + " of " + all).isGreaterThanOrEqualTo(0.988);
    }

    @Test
    void everyDateIsStated() {
        DOCUMENTS.forEach((file, document) -> {
            String digits = file.getFileName().toString().replaceAll("\\D", "");
            assertThat(document.published().basis()).isEqualTo(PublicationDate.Basis.STATED);
            assertThat(String.valueOf(document.published().date()).replace("-", ""))
                    .isEqualTo(digits);
        });
    }

    @Test
    void noRunningHeaderOrFooterIsInTheView() {
        DOCUMENTS
                .values()
                .forEach(document ->
                        assertThat(document.clean().text().lines())
                                .noneMatch(line ->
                                        line.contains("Conference FINAL")
                                                || line.matches(".*Page \\d+ of \\d+.*")));
    }

    /// The pages of notes come again at the end.
    @Test
    void everyPageOfTheFileIsAPageOfTheDocument() {
        DOCUMENTS.forEach((file, document) -> {
            List<Integer> numbers =
                    document.pages().stream().map(Document.Page::number).distinct().toList();
            assertThat(numbers)
                    .as(file.toString())
                    .hasSizeGreaterThan(6)
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        });
    }

    private static Set<String> sentences(CleanText clean) {
        Set<String> sentences = new HashSet<>();
        for (Span span : Sentences.of(clean)) {
            String sentence = span.in(clean.text());
            sentences.add(squeezed(sentence));
            Matcher turn = TURN.matcher(sentence);
            if (turn.find()) {
                sentences.add(squeezed(sentence.substring(turn.end())));
            }
        }
        return sentences;
    }

    private static List<String> gold(Path file) throws IOException {
        Path csv = file.resolveSibling(file.getFileName().toString().replace(".pdf", ".gold.csv"));
        List<String> sentences = new ArrayList<>();
        Matcher row =
                Pattern.compile("(?m)^\\d+,(?:\"[^\"]*\"|[^,]*),(?:\"((?:[^\"]|\"\")*)\"|(.*))$")
                        .matcher(Files.readString(csv));
        while (row.find()) {
            String quoted = row.group(1);
            String sentence = quoted != null ? quoted.replace("\"\"", "\"") : row.group(2);
            sentences.add(squeezed(GOLD_HEADER.matcher(sentence).replaceAll("")));
        }
        return sentences;
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text).text().replace(" ", "");
    }
}
