package readout.scores;

import readout.fixture.Labels;
import readout.fixture.Labels.Uttered;
import readout.scores.Grouped.Labelled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The labelled statements of the project's own corpus, document by document, against their themes;
/// those labelled with none are grouped too and not counted.
final class FixtureThemesSet implements ScoredSet {
    @Override
    public String name() {
        return "fixtures-themes";
    }

    @Override
    public Path folder(Path data) {
        return Labels.CORPUS;
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        List<Grouped> grouped =
                Grouped.of(Labels.read().statements().stream().map(FixtureThemesSet::of).toList());
        return List.of(
                Measure.of("V-measure", grouped, some -> Grouped.score(some).vMeasure())
                        .aiming(0.8),
                Measure.of("adjusted Rand", grouped, some -> Grouped.score(some).adjustedRand())
                        .aiming(0.6));
    }

    private static Labelled of(Uttered uttered) {
        return new Labelled(
                uttered.exact(),
                Objects.requireNonNullElse(uttered.theme(), ""),
                uttered.file(),
                Objects.requireNonNullElse(uttered.actor(), "Somebody"));
    }
}
