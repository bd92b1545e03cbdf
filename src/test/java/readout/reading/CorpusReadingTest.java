package readout.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import readout.document.Corpus;
import readout.document.Document;
import readout.text.Normalizer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the corpus that the project wrote, and compares with its labels.
class CorpusReadingTest {
    private static final Path CORPUS = Path.of("fixtures", "corpus");

    private static final Map<JsonNode, Outcome> OUTCOMES = new LinkedHashMap<>();
    private static Corpus corpus = Corpus.of(java.util.List.of());

    @BeforeAll
    static void readTheCorpus() throws IOException {
        Path labels = CORPUS.resolve("labels.json");
        assumeTrue(Files.exists(labels), "no fixtures/corpus/labels.json here");
        try (Reader reader = new Reader(ReadingOptions.DEFAULT.withApart(false))) {
            for (JsonNode label : new ObjectMapper().readTree(labels.toFile()).get("documents")) {
                Path file = CORPUS.resolve(label.get("file").asText());
                OUTCOMES.put(label, reader.read(new Input(file, CORPUS)));
            }
        }
        corpus =
                Corpus.of(
                        OUTCOMES.values().stream()
                                .flatMap(outcome -> outcome.read().stream())
                                .toList());
    }

    @Test
    void everyFileEndsAsLabelled() {
        SoftAssertions softly = new SoftAssertions();
        OUTCOMES.forEach((label, outcome) -> {
            String expected =
                    label.get("outcome").asText()
                            + (label.get("outcome").asText().equals("REJECTED")
                                    ? " " + label.get("reason").asText()
                                    : "");
            softly.assertThat(named(outcome)).as(outcome.toString()).isEqualTo(expected);
        });
        softly.assertAll();
    }

    @Test
    void everyDateIsFoundWithItsBasisAndEvidence() {
        SoftAssertions softly = new SoftAssertions();
        forEachDocument((label, document) -> {
            String expected =
                    label.get("published").asText()
                            + " "
                            + label.get("dateBasis").asText()
                            + " "
                            + label.get("dateEvidence").asText("");
            String found =
                    document.published().date()
                            + " "
                            + document.published().basis()
                            + " "
                            + document.published().evidence();
            softly.assertThat(found.strip())
                    .as(document.origin() + " " + document.dateClues())
                    .isEqualTo(expected.replace(" null", "").strip());
        });
        softly.assertAll();
    }

    @Test
    void everyTitleIsFound() {
        SoftAssertions softly = new SoftAssertions();
        forEachDocument((label, document) ->
                softly.assertThat(document.title())
                        .as(document.origin())
                        .isEqualTo(label.get("title").asText()));
        softly.assertAll();
    }

    @Test
    void everyLanguageIsTold() {
        SoftAssertions softly = new SoftAssertions();
        forEachDocument((label, document) ->
                softly.assertThat(document.language())
                        .as(document.origin())
                        .startsWith(label.get("language").asText()));
        softly.assertAll();
    }

    @Test
    void furnitureAndHiddenTextNeverStandInTheCleanView() {
        SoftAssertions softly = new SoftAssertions();
        forEachDocument((label, document) -> {
            String clean = document.clean().text();
            for (String list : new String[] {"furniture", "hidden"}) {
                for (JsonNode text : label.get(list)) {
                    softly.assertThat(standsIn(text.asText(), clean, document))
                            .as(document.origin() + ": " + text.asText())
                            .isFalse();
                }
            }
        });
        softly.assertAll();
    }

    @Test
    void hiddenTextIsKeptAndMarked() {
        SoftAssertions softly = new SoftAssertions();
        forEachDocument((label, document) -> {
            for (JsonNode text : label.get("hidden")) {
                softly.assertThat(document.marks())
                        .as(document.origin() + ": " + text.asText())
                        .anyMatch(mark ->
                                mark.kind() == Document.Mark.Kind.HIDDEN
                                        && Normalizer.normalize(mark.span().in(document.text()))
                                                .text()
                                                .contains(
                                                        Normalizer.normalize(text.asText())
                                                                .text()));
            }
        });
        softly.assertAll();
    }

    @Test
    void theStatementsStandInTheCleanView() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        JsonNode labels = new ObjectMapper().readTree(CORPUS.resolve("labels.json").toFile());
        for (JsonNode statement : labels.get("statements")) {
            Optional<Document> document =
                    corpus.documents().stream()
                            .filter(one -> one.origin().equals(statement.get("file").asText()))
                            .findFirst();
            String text = statement.get("exact").asText();
            softly.assertThat(document)
                    .hasValueSatisfying(found ->
                            softly.assertThat(Normalizer.find(text, found.clean().text()))
                                    .as(found.origin() + ": " + text)
                                    .isNotEmpty());
        }
        softly.assertAll();
    }

    /// A mark repeats words of the body where a body says its own name: whole lines count.
    private static boolean standsIn(String text, String clean, Document document) {
        return clean.lines().anyMatch(line -> Normalizer.same(line, text))
                || (!Normalizer.find(text, clean).isEmpty()
                        && !document.title().contains(text)
                        && text.split(" ", -1).length > 3);
    }

    private static void forEachDocument(java.util.function.BiConsumer<JsonNode, Document> check) {
        OUTCOMES.forEach((label, outcome) ->
                outcome.read().ifPresent(read -> check.accept(label, corpus.document(read.id()))));
    }

    private static String named(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read _ -> "READ";
            case Outcome.PartlyRead _ -> "PARTLY_READ";
            case Outcome.Rejected rejected -> "REJECTED " + rejected.reason();
        };
    }
}
