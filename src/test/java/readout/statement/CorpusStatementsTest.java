package readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import readout.document.Corpus;
import readout.document.Document;
import readout.fixture.FixtureCorpus;
import readout.fixture.Labels;
import readout.fixture.Labels.Uttered;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Attribution against the labels of the fixture corpus. The floors are what was reached; they may
/// rise.
class CorpusStatementsTest {
    private static final double RECALL = 0.96;
    private static final double ACTORS = 0.98;
    private static final double SPEECH = 0.98;

    private static Labels labels =
            new Labels(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final Map<String, Statement> FOUND = new HashMap<>();

    @BeforeAll
    static void extract() throws IOException {
        labels = Labels.read();
        Corpus corpus = FixtureCorpus.read();
        for (Statement statement : new StatementExtractor().extract(corpus)) {
            Document document = corpus.document(statement.passage().document());
            FOUND.put(key(document.origin(), statement.text()), statement);
        }
    }

    @Test
    void sentencesOfSubstanceAreFound() {
        List<Uttered> wanted = wanted();
        long found = wanted.stream().filter(u -> FOUND.containsKey(key(u))).count();
        assertThat((double) found / wanted.size()).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void twoCopiesAreOneVoice() {
        for (Labels.Labeled document : labels.documents()) {
            String original = document.copyOf();
            if (original != null) {
                assertThat(FOUND.keySet())
                        .as("%s and %s", document.file(), original)
                        .filteredOn(key ->
                                key.startsWith(document.file() + "\n")
                                        || key.startsWith(original + "\n"))
                        .extracting(key -> key.substring(0, key.indexOf('\n')))
                        .isNotEmpty()
                        .containsOnly(
                                FOUND.keySet().stream().anyMatch(k -> k.startsWith(original + "\n"))
                                        ? original
                                        : document.file());
            }
        }
    }

    @Test
    void theyBelongToTheRightActor() {
        assertThat(share(uttered -> statement(uttered).actor().name().equals(uttered.actor())))
                .isGreaterThanOrEqualTo(ACTORS);
    }

    @Test
    void theirSpeechIsTold() {
        assertThat(
                        share(uttered ->
                                statement(uttered)
                                        .attribution()
                                        .speech()
                                        .name()
                                        .equals(uttered.speech())))
                .isGreaterThanOrEqualTo(SPEECH);
    }

    @Test
    void noFurnitureAndNothingHiddenIsAStatement() {
        Map<String, Set<String>> forbidden = new HashMap<>();
        for (Labels.Labeled document : labels.documents()) {
            Set<String> strings = new HashSet<>(document.furniture());
            strings.addAll(document.hidden());
            forbidden.put(document.file(), strings);
        }
        FOUND.forEach((key, statement) -> {
            String file = key.substring(0, key.indexOf('\n'));
            assertThat(forbidden.getOrDefault(file, Set.of()))
                    .noneMatch(string -> statement.text().contains(string));
        });
    }

    private interface Property {
        boolean holds(Uttered uttered);
    }

    private static double share(Property property) {
        List<Uttered> found = wanted().stream().filter(u -> FOUND.containsKey(key(u))).toList();
        assertThat(found).isNotEmpty();
        return (double) found.stream().filter(property::holds).count() / found.size();
    }

    /// What undated documents and pairs of copies say is left out: of two copies either may be the
    /// voice.
    private static List<Uttered> wanted() {
        Set<@Nullable String> silent = new HashSet<>();
        for (Labels.Labeled document : labels.documents()) {
            if (document.copyOf() != null || document.published() == null) {
                silent.add(document.file());
                silent.add(document.copyOf());
            }
        }
        return labels.statements().stream().filter(u -> !silent.contains(u.file())).toList();
    }

    private static Statement statement(Uttered uttered) {
        Statement statement = FOUND.get(key(uttered));
        if (statement == null) {
            throw new AssertionError("not found: " + uttered);
        }
        return statement;
    }

    private static String key(Uttered uttered) {
        return key(uttered.file(), uttered.exact());
    }

    private static String key(String file, String words) {
        return file + "\n" + words.strip().replaceAll("\\s+", " ");
    }
}
