package readout.briefing;

import readout.change.Change;
import readout.citation.CitedSentence;
import readout.position.Position;
import readout.statement.Statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Leaves out of the positions what earlier issues of the series told already.
///
/// A passage is printed as a position once. What an actor says again in the same words is not a
/// position again where it comes back as a change, reaffirmed; nor in a document that came late,
/// which is most often a corrected copy of one that was covered.
final class Repeats {
    private final Assignment assignment;
    private final Set<Statement> reaffirmed = new HashSet<>();

    Repeats(Assignment assignment, List<Change> changes) {
        this.assignment = assignment;
        for (Change change : changes) {
            if (change instanceof Change.Reaffirmed) {
                reaffirmed.addAll(change.after());
            }
        }
    }

    /// The positions with the sentences that are left, and only those that have some.
    List<Position> left(List<Position> positions) {
        List<Position> left = new ArrayList<>();
        for (Position position : positions) {
            List<CitedSentence> sentences =
                    position.sentences().stream().filter(each -> !isRepeat(each)).toList();
            if (!sentences.isEmpty()) {
                left.add(new Position(position.themeId(), position.actor(), sentences));
            }
        }
        return left;
    }

    private boolean isRepeat(CitedSentence sentence) {
        return sentence.evidence().stream().allMatch(this::wasTold);
    }

    private boolean wasTold(Statement statement) {
        Printed printed = assignment.printed();
        boolean tellsOtherwise =
                reaffirmed.contains(statement)
                        || assignment.late().contains(statement.passage().document());
        return printed.holds(statement) || (tellsOtherwise && printed.holdsWordsOf(statement));
    }
}
