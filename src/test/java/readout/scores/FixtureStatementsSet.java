package readout.scores;

import readout.document.Corpus;
import readout.document.Document;
import readout.fixture.FixtureCorpus;
import readout.fixture.Labels;
import readout.fixture.Labels.Uttered;
import readout.statement.Statement;
import readout.statement.StatementExtractor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Attribution in the project's own corpus: labelled sentences found, and of those found the actor
/// and the speech; and sentences that say nothing, which must not be found. Copies and undated
/// documents are left out.
final class FixtureStatementsSet implements ScoredSet {
    @Override
    public String name() {
        return "fixtures-statements";
    }

    @Override
    public Path folder(Path data) {
        return Labels.CORPUS;
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        Labels labels = Labels.read();
        Corpus corpus = FixtureCorpus.read();
        Map<String, Statement> found = new HashMap<>();
        for (Statement statement : new StatementExtractor().extract(corpus)) {
            Document document = corpus.document(statement.passage().document());
            found.put(key(document.origin(), statement.text()), statement);
        }
        Set<String> silent = new HashSet<>();
        for (Labels.Labeled document : labels.documents()) {
            String original = document.copyOf();
            if (original != null || document.published() == null) {
                silent.add(document.file());
                silent.add(Objects.requireNonNullElse(original, document.file()));
            }
        }
        List<Boolean> hits = new ArrayList<>();
        List<Boolean> actors = new ArrayList<>();
        List<Boolean> speech = new ArrayList<>();
        for (Uttered uttered : labels.statements()) {
            if (!silent.contains(uttered.file())) {
                Statement statement = found.get(key(uttered.file(), uttered.exact()));
                hits.add(statement != null);
                if (statement != null) {
                    actors.add(statement.actor().name().equals(uttered.actor()));
                    speech.add(statement.attribution().speech().name().equals(uttered.speech()));
                }
            }
        }
        List<Boolean> nothing =
                labels.notStatements().stream()
                        .filter(uttered -> !silent.contains(uttered.file()))
                        .map(uttered -> found.containsKey(key(uttered.file(), uttered.exact())))
                        .toList();
        return List.of(
                Measure.share("statements found", hits).aiming(0.95),
                Measure.share("actor", actors).aiming(0.95),
                Measure.share("speech", speech).aiming(0.95),
                Measure.share("says nothing, taken for a statement", nothing).aimingBelow(0.05));
    }

    private static String key(String file, String words) {
        return file + "\n" + words.strip().replaceAll("\\s+", " ");
    }
}
