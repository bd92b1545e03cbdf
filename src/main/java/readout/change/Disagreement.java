package readout.change;

import readout.document.Document;
import readout.statement.Statement;
import readout.wording.Scales;
import readout.wording.Wording;

import java.util.List;

/// Says whether two statements of about the same time can not both hold, whoever made them.
public final class Disagreement {
    private final Scales scales = new Scales();

    /// Whether one denies what the other affirms, or gives another figure for the same, within a
    /// few days.
    ///
    /// @param among statements of which the two are, from which it is told how rare their words are
    public boolean isBetween(Statement one, Statement other, List<Statement> among) {
        boolean inOrder = Statement.ORDER.compare(one, other) <= 0;
        Wording earlier = Wording.of(inOrder ? one : other, scales);
        Wording later = Wording.of(inOrder ? other : one, scales);
        Document.Id document = one.passage().document();
        if (document.equals(other.passage().document()) || !Comparison.near(earlier, later)) {
            return false;
        }
        Likeness likeness =
                new Likeness(among.stream().map(said -> Wording.of(said, scales)).toList());
        if (likeness.of(earlier, later) < Voice.SAME_THING) {
            return false;
        }
        Difference.Kind kind = Difference.between(earlier, later).kind();
        return kind == Difference.Kind.DENIED
                || (kind == Difference.Kind.FIGURE
                        && (one.date().equals(other.date()) || !one.actor().equals(other.actor())));
    }
}
