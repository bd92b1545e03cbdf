package readout.scores;

import readout.document.Document;
import readout.document.Passage;
import readout.index.BgeEmbedder;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Span;
import readout.theme.Theme;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeOptions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A sentence with its true theme and the one it was put on.
///
/// @param truth the label; empty where it has none and is not counted
/// @param found the theme's id; a name of its own where the sentence is unassigned
record Grouped(String truth, String found) {
    /// A sentence to group, as one statement of a document.
    record Labelled(String text, String truth, String document, String actor) {}

    /// All sentences are grouped; those with a label are returned.
    static List<Grouped> of(List<Labelled> labelled) {
        List<Statement> statements = statements(labelled);
        Map<Statement, String> found = new HashMap<>();
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            for (Theme theme :
                    new ThemeGrouper(embedder, ThemeOptions.DEFAULT).group(statements).themes()) {
                theme.statements().forEach(statement -> found.put(statement, theme.id()));
            }
        }
        List<Grouped> grouped = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            if (!labelled.get(i).truth().isEmpty()) {
                grouped.add(
                        new Grouped(
                                labelled.get(i).truth(),
                                found.getOrDefault(statements.get(i), "unassigned " + i)));
            }
        }
        return grouped;
    }

    static ClusteringScore score(List<Grouped> grouped) {
        return ClusteringScore.of(
                grouped.stream().map(Grouped::truth).toList(),
                grouped.stream().map(Grouped::found).toList());
    }

    static List<Statement> statements(List<Labelled> labelled) {
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> documents = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Labelled one : labelled) {
            int document = documents.computeIfAbsent(one.document(), _ -> documents.size());
            int start = ends.getOrDefault(one.document(), 0);
            Span span = new Span(start, start + one.text().length());
            ends.put(one.document(), span.end() + 1);
            Document.Id id = new Document.Id("%064x".formatted(document));
            statements.add(
                    new Statement(
                            new Passage(id, span, one.text(), null),
                            one.text(),
                            new Attribution(
                                    new Actor(one.actor(), Actor.Kind.PERSON),
                                    Speech.AUTHORED,
                                    null),
                            LocalDate.of(2031, 1, 1)));
        }
        return statements;
    }
}
