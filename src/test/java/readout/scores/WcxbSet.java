package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.document.Document;
import readout.reading.Reader;
import readout.reading.ReadingOptions;
import readout.text.Normalizer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Reading of news pages: main content as the F1 of its words, title and date exact.
///
/// Some true dates stand nowhere in the page as it was stored (it shows only when it was last
/// changed); the dates are therefore measured twice.
final class WcxbSet implements ScoredSet {
    private static final List<String> DATE_FORMS =
            List.of(
                    "uuuu-MM-dd",
                    "uuuuMMdd",
                    "uuuu/MM/dd",
                    "MMMM d, uuuu",
                    "MMM d, uuuu",
                    "MMM. d, uuuu",
                    "MMMM dd, uuuu",
                    "MMM dd, uuuu",
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "M/d/uuuu",
                    "MM/dd/uuuu",
                    "d/M/uuuu",
                    "dd/MM/uuuu",
                    "MM-dd-uuuu",
                    "dd-MM-uuuu",
                    "dd.MM.uuuu");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

    /// @param source the page itself
    private record Page(JsonNode truth, Optional<Document> document, String source) {
        String text() {
            return document.map(read -> read.clean().text()).orElse("");
        }

        boolean isDatedRight() {
            String date = document.map(read -> String.valueOf(read.published().date())).orElse("");
            return date.equals(truth.get("publish_date").asText());
        }

        /// Whether the true date stands anywhere in the page, in any of the usual forms.
        boolean holdsDate() {
            LocalDate date = LocalDate.parse(truth.get("publish_date").asText());
            return DATE_FORMS.stream()
                    .map(form -> date.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH)))
                    .anyMatch(source::contains);
        }
    }

    @Override
    public String name() {
        return "wcxb";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("wcxb");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        List<Page> pages = pages(folder(data));
        List<Double> overlaps =
                pages.stream()
                        .map(page ->
                                overlap(page.text(), page.truth().get("main_content").asText()))
                        .toList();
        List<Page> dated =
                pages.stream().filter(page -> page.truth().hasNonNull("publish_date")).toList();
        return List.of(
                Measure.of(
                                "main content, word F1",
                                overlaps,
                                some -> some.stream().mapToDouble(one -> one).average().orElse(0))
                        .aiming(0.945),
                Measure.share(
                        "title exact",
                        pages.stream()
                                .map(page ->
                                        Normalizer.same(
                                                page.document().map(Document::title).orElse(""),
                                                page.truth().get("title").asText().strip()))
                                .toList()),
                Measure.share("date exact", dated.stream().map(Page::isDatedRight).toList())
                        .aiming(0.97),
                Measure.share(
                                "date exact, where the page holds it",
                                dated.stream()
                                        .filter(Page::holdsDate)
                                        .map(Page::isDatedRight)
                                        .toList())
                        .aiming(0.97));
    }

    private static List<Page> pages(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Reader reader = new Reader(ReadingOptions.DEFAULT);
                Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList()) {
                String name = String.valueOf(file.getFileName()).replace(".html.gz", "");
                JsonNode json =
                        new ObjectMapper().readTree(folder.resolve(name + ".json").toFile());
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    byte[] bytes = in.readAllBytes();
                    pages.add(
                            new Page(
                                    json.get("ground_truth"),
                                    reader.read(bytes, name + ".html").read(),
                                    new String(bytes, StandardCharsets.UTF_8)));
                }
            }
        }
        return pages;
    }

    /// Harmonic mean of precision and recall over words, each counted as often as it stands.
    private static double overlap(String text, String truth) {
        Map<String, Integer> found = words(text);
        Map<String, Integer> wanted = words(truth);
        double common =
                found.entrySet().stream()
                        .mapToInt(word ->
                                Math.min(word.getValue(), wanted.getOrDefault(word.getKey(), 0)))
                        .sum();
        double all = count(found) + count(wanted);
        return all == 0 ? 0 : 2 * common / all;
    }

    private static int count(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }
}
