package readout.scores;

import readout.document.Corpus;
import readout.document.Document;
import readout.statement.Statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Questions to one corpus, with the places that answer them: `fixtures/questions`.
///
/// @param theme no theme is measured by what was fitted on itself
/// @param answers every place that answers a part of it; empty where the documents do not
record AskLabels(String theme, String ask, List<String> answers) {
    static final Path FOLDER = Path.of("fixtures", "questions");

    static List<AskLabels> read(Path file) throws IOException {
        List<AskLabels> labels = new ArrayList<>();
        Yaml.list(Yaml.read(file).get("questions"))
                .map(Yaml::map)
                .forEach(one ->
                        labels.add(
                                new AskLabels(
                                        String.valueOf(one.get("theme")),
                                        String.valueOf(one.get("ask")),
                                        one.get("answers") == null
                                                ? List.of()
                                                : Yaml.list(one.get("answers"))
                                                        .map(String::valueOf)
                                                        .toList())));
        return List.copyOf(labels);
    }

    boolean isAnswerable() {
        return !answers.isEmpty();
    }

    /// Whether the statement stands at one of the places.
    boolean isAnswer(Statement statement, Corpus corpus) {
        Document document = corpus.document(statement.passage().document());
        int start = document.text().codePointCount(0, statement.passage().span().start());
        return answers.stream()
                .anyMatch(place -> {
                    int colon = place.indexOf(": ");
                    return colon < 0
                            ? place.equals(document.origin().substring(0, 3) + " " + start)
                            : place.substring(0, colon).equals(document.origin())
                                    && statement.text().contains(place.substring(colon + 2));
                });
    }
}
