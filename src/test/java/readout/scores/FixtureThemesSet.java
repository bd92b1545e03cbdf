package readout.scores;

import readout.fixture.Labels;
import readout.scores.ThemeMeasures.Labeled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The labelled statements of the project's own corpus against the themes of the labels; those
/// labelled with none are grouped too and not counted. Grouping was written while looking at them.
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
        List<Labeled> statements =
                Labels.read().statements().stream()
                        .map(uttered ->
                                new Labeled(
                                        "corpus",
                                        uttered.exact(),
                                        Objects.requireNonNullElse(uttered.theme(), ""),
                                        uttered.file(),
                                        Objects.requireNonNullElse(uttered.actor(), "Somebody")))
                        .toList();
        return new ThemeMeasures().of(statements);
    }
}
