package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.document.Document;
import readout.text.CleanText;
import readout.text.Sentences;
import readout.text.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A topic of Summary of a Haystack (Laban and others, 2024): documents that were written to
/// contain known insights, and questions that the insights answer.
///
/// @param documents the sentences of each
record SummhayTopic(List<List<String>> documents, List<Subtopic> subtopics) {
    record Subtopic(String name, String query, List<Insight> insights) {}

    /// @param documents those that contain it
    record Insight(String text, Set<Document.Id> documents) {}

    /// The topics in the folder (`topic_*.json`), by name.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("topic_"))
                    .sorted()
                    .toList();
        }
    }

    static SummhayTopic read(Path file) throws IOException {
        JsonNode topic = new ObjectMapper().readTree(file.toFile());
        List<List<String>> documents = new ArrayList<>();
        Map<String, Set<Document.Id>> holders = new HashMap<>();
        for (JsonNode document : topic.get("documents")) {
            Document.Id id = Passages.document(documents.size());
            document.get("insights")
                    .forEach(insight ->
                            holders.computeIfAbsent(insight.asText(), _ -> new HashSet<>())
                                    .add(id));
            documents.add(sentences(document.get("text").asText()));
        }
        List<Subtopic> subtopics = new ArrayList<>();
        for (JsonNode subtopic : topic.get("subtopics")) {
            List<Insight> insights = new ArrayList<>();
            for (JsonNode insight : subtopic.get("insights")) {
                insights.add(
                        new Insight(
                                insight.get("text").asText(),
                                holders.getOrDefault(insight.get("id").asText(), Set.of())));
            }
            subtopics.add(
                    new Subtopic(
                            subtopic.get("subtopic").asText(),
                            subtopic.get("query").asText(),
                            insights));
        }
        return new SummhayTopic(documents, subtopics);
    }

    List<Insight> insights() {
        return subtopics.stream().flatMap(subtopic -> subtopic.insights().stream()).toList();
    }

    /// How well the documents found are those of the insight: the harmonic mean of precision and
    /// recall.
    static double f1(Set<Document.Id> found, Insight insight) {
        long hits = found.stream().filter(insight.documents()::contains).count();
        int all = found.size() + insight.documents().size();
        return all == 0 ? 0 : 2.0 * hits / all;
    }

    private static List<String> sentences(String text) {
        CleanText clean = CleanText.of(text);
        List<String> sentences = new ArrayList<>();
        for (Span sentence : Sentences.of(clean)) {
            sentences.add(sentence.in(clean.text()));
        }
        return sentences;
    }
}
