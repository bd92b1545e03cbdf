package readout.briefing;

import readout.change.Change;
import readout.statement.Statement;
import readout.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps out of the positions what the reader is told already: by an earlier issue of the series,
/// or as a change in this one.
///
/// What an actor says again in the same words comes back as a change, reaffirmed, or not at all.
record Repeats(Assignment assignment, List<Change> changes) {

    /// The themes with the statements that no earlier issue told, and only those that have some.
    List<Theme> left(List<Theme> themes) {
        List<Theme> left = new ArrayList<>();
        for (Theme theme : themes) {
            List<Statement> untold =
                    theme.statements().stream().filter(each -> !wasTold(each)).toList();
            if (!untold.isEmpty()) {
                left.add(new Theme(theme.id(), theme.label(), theme.keywords(), untold));
            }
        }
        return left;
    }

    /// The statements of which a change of this issue tells.
    Set<Statement> told() {
        return changes.stream()
                .flatMap(change -> change.after().stream())
                .collect(Collectors.toSet());
    }

    private boolean wasTold(Statement statement) {
        Printed printed = assignment.printed();
        return printed.holds(statement) || printed.holdsWordsOf(statement);
    }
}
