package readout.scores;

import java.util.List;

/// The sets that are measured, in the order of the table.
final class ScoreSets {
    static final List<ScoredSet> ALL =
            List.of(
                    new FomcStatementsSet(),
                    new FomcPressConferencesSet(),
                    new SummhaySet(),
                    new SummhayRetrievalSet(),
                    new SciFactSet(),
                    new SummhayThemesSet(),
                    new KpaSet(),
                    new AttrMdsSet(),
                    new WiceEvidenceSet(),
                    new WcxbSet(),
                    new SummeditsSet(),
                    new WiceSet(),
                    new BipiaSet(),
                    new NatoSet(),
                    new AskSet(),
                    new FixtureStatementsSet(),
                    new FixtureThemesSet(),
                    new FixtureChangesSet());

    private ScoreSets() {}
}
