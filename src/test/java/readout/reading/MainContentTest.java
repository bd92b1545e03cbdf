package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.text.Normalizer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Sixty real pages against the main text, title and date that people found on them.
class MainContentTest {
    private static final Path FOLDER = Path.of("..", "shared", "data", "wcxb");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private record Page(String name, JsonNode truth, Optional<Document> document) {}

    private static final List<Page> PAGES = new ArrayList<>();

    @BeforeAll
    static void readThem() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no " + FOLDER + " here");
        try (Reader reader = new Reader(ReadingOptions.DEFAULT);
                DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.html.gz")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".html.gz", "");
                JsonNode json =
                        new ObjectMapper().readTree(FOLDER.resolve(name + ".json").toFile());
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    Outcome outcome = reader.read(in.readAllBytes(), name + ".html");
                    PAGES.add(new Page(name, json.get("ground_truth"), outcome.read()));
                }
            }
        }
    }

    @Test
    void theWordsOfTheMainTextAreFoundAndFewOthers() {
        double mean =
                PAGES.stream()
                        .mapToDouble(page ->
                                overlap(
                                        page.document()
                                                .map(document -> document.clean().text())
                                                .orElse(""),
                                        page.truth().get("main_content").asText()))
                        .average()
                        .orElse(0);
        assertThat(mean).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void nearlyEveryTitleIsFound() {
        long found =
                PAGES.stream()
                        .filter(page ->
                                Normalizer.same(
                                        page.document().map(Document::title).orElse(""),
                                        page.truth().get("title").asText().strip()))
                        .count();
        assertThat(found).as("of " + PAGES.size()).isGreaterThanOrEqualTo(59);
    }

    /// Of the sixty dates, eight stand nowhere on their page.
    @Test
    void mostDatesThatThePageStatesAreFound() {
        long found =
                PAGES.stream()
                        .filter(page ->
                                page.document()
                                        .map(document ->
                                                String.valueOf(document.published().date()))
                                        .orElse("")
                                        .equals(page.truth().get("publish_date").asText()))
                        .count();
        assertThat(found).as("of " + PAGES.size()).isGreaterThanOrEqualTo(50);
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
