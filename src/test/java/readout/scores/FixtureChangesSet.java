package readout.scores;

import readout.change.Change;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.LabeledThemes;
import readout.fixture.Labels;
import readout.fixture.Labels.Moved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Changes of the project's own corpus, as (kind, actor, theme, week), on the labelled themes, so
/// that grouping has no part in it. The rules were written while looking at these labels.
final class FixtureChangesSet implements ScoredSet {
    private static final double AIM = 0.95;
    private static final int FIRST_WEEK = 7;
    private static final int LAST_WEEK = 13;
    private static final List<String> KINDS =
            List.of(
                    "NEW",
                    "STRENGTHENED",
                    "SOFTENED",
                    "REVERSED",
                    "UPDATED",
                    "REAFFIRMED",
                    "DROPPED",
                    "CONTRADICTED");

    @Override
    public String name() {
        return "fixtures-changes";
    }

    @Override
    public Path folder(Path data) {
        return Labels.CORPUS;
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        Labels labels = Labels.read();
        Set<String> labeled = new TreeSet<>();
        for (Moved moved : labels.changes()) {
            labeled.add(key(moved.kind(), moved.actor(), moved.theme(), moved.week()));
        }
        Set<String> found = found(LabeledThemes.of(labels, FixtureCorpus.read()));
        List<Measure> measures = new ArrayList<>();
        for (String kind : KINDS) {
            List<Boolean> right = shares(found, labeled, kind);
            List<Boolean> hit = shares(labeled, found, kind);
            String name = kind.toLowerCase(Locale.ROOT);
            measures.add(Measure.share(name + ", precision", right).aiming(AIM));
            measures.add(Measure.share(name + ", recall", hit).aiming(AIM));
        }
        return measures;
    }

    private static Set<String> found(LabeledThemes themes) {
        Set<String> found = new TreeSet<>();
        CitationGate gate = new CitationGate(new CitationChecker());
        for (int week = FIRST_WEEK; week <= LAST_WEEK; week++) {
            Period period = Period.ofWeek(2031, week);
            for (Change change : new ChangeFinder().find(themes.until(period), period, gate)) {
                String kind = change.getClass().getSimpleName().toUpperCase(Locale.ROOT);
                found.add(key(kind, change.actor().name(), change.themeId(), period.name()));
            }
        }
        return found;
    }

    private static List<Boolean> shares(Set<String> some, Set<String> others, String kind) {
        return some.stream()
                .filter(key -> key.startsWith(kind + " "))
                .map(others::contains)
                .toList();
    }

    private static String key(String kind, String actor, String theme, String week) {
        return kind + " | " + actor + " | " + theme + " | " + week;
    }
}
