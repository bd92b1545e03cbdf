package readout.theme;

import readout.statement.Statement;

import java.util.List;
import java.util.Set;

/// What a grouping came to.
///
/// @param themes the largest first, then by id
/// @param unassigned the statements on no theme, in the order of [Statement#ORDER]
/// @param standing the ids of the themes that stand because a person named them
public record Themes(List<Theme> themes, List<Statement> unassigned, Set<String> standing) {
    public Themes {
        themes = List.copyOf(themes);
        unassigned = unassigned.stream().sorted(Statement.ORDER).toList();
        standing = Set.copyOf(standing);
    }

    /// A grouping in which no theme stands.
    public Themes(List<Theme> themes, List<Statement> unassigned) {
        this(themes, unassigned, Set.of());
    }
}
