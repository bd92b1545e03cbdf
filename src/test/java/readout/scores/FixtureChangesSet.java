package readout.scores;

import readout.fixture.LabeledChanges;
import readout.fixture.Labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Changes of the project's own corpus, as (kind, actor, theme, week), on the labelled themes, so
/// that grouping has no part in it. The rules were written while looking at these labels.
final class FixtureChangesSet implements ScoredSet {
    private static final double AIM = 0.95;
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
        LabeledChanges changes = LabeledChanges.find();
        List<Measure> measures = new ArrayList<>();
        for (String kind : KINDS) {
            String name = kind.toLowerCase(Locale.ROOT);
            measures.add(Measure.share(name + ", precision", changes.precision(kind)).aiming(AIM));
            measures.add(Measure.share(name + ", recall", changes.recall(kind)).aiming(AIM));
        }
        measures.add(Measure.share("change told of a decoy", changes.decoys()).aimingBelow(0));
        return measures;
    }
}
