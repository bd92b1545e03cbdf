package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.LabeledThemes;
import readout.fixture.Labels;
import readout.fixture.Labels.Moved;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Changes against the labels of the fixture corpus, each as (kind, actor, theme, week), on the
/// labelled themes, so that grouping has no part in it. The floors are what was reached; they may
/// rise.
class CorpusChangesTest {
    private static final int FIRST_WEEK = 7;
    private static final int LAST_WEEK = 13;

    private static final Set<String> LABELED = new TreeSet<>();
    private static final Set<String> FOUND = new TreeSet<>();

    @BeforeAll
    static void find() throws IOException {
        Labels labels = Labels.read();
        for (Moved moved : labels.changes()) {
            LABELED.add(key(moved.kind(), moved.actor(), moved.theme(), moved.week()));
        }
        LabeledThemes themes = LabeledThemes.of(labels, FixtureCorpus.read());
        CitationGate gate = new CitationGate(new CitationChecker());
        for (int week = FIRST_WEEK; week <= LAST_WEEK; week++) {
            Period period = Period.ofWeek(2031, week);
            for (Change change : new ChangeFinder().find(themes.until(period), period, gate)) {
                String kind = change.getClass().getSimpleName().toUpperCase(Locale.ROOT);
                FOUND.add(key(kind, change.actor().name(), change.themeId(), period.name()));
            }
        }
        assertThat(gate.withheld()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, 1.0, 1.0",
        "REVERSED, 1.0, 1.0",
        "CONTRADICTED, 1.0, 1.0",
        "STRENGTHENED, 1.0, 1.0",
        "SOFTENED, 1.0, 1.0",
        "UPDATED, 0.96, 0.92",
        "REAFFIRMED, 0.93, 0.93",
        "DROPPED, 0.8, 0.8"
    })
    void everyKindIsFoundAndOnlyWhereItIs(String kind, double precision, double recall) {
        assertThat(precision(kind)).isGreaterThanOrEqualTo(precision);
        assertThat(recall(kind)).isGreaterThanOrEqualTo(recall);
    }

    private static double precision(String kind) {
        return share(of(FOUND, kind), of(LABELED, kind));
    }

    private static double recall(String kind) {
        return share(of(LABELED, kind), of(FOUND, kind));
    }

    private static double share(Set<String> some, Set<String> others) {
        assertThat(some).isNotEmpty();
        return (double) some.stream().filter(others::contains).count() / some.size();
    }

    private static Set<String> of(Set<String> keys, String kind) {
        return keys.stream().filter(key -> key.startsWith(kind + " ")).collect(Collectors.toSet());
    }

    private static String key(String kind, String actor, String theme, String week) {
        return kind + " | " + actor + " | " + theme + " | " + week;
    }
}
