package readout.theme;

import readout.statement.Statement;

import java.util.List;

/// What a grouping came to.
///
/// @param themes the largest first, then by id
/// @param unassigned the statements on no theme, in the order of [Statement#ORDER]
public record Themes(List<Theme> themes, List<Statement> unassigned) {
    public Themes {
        themes = List.copyOf(themes);
        unassigned = unassigned.stream().sorted(Statement.ORDER).toList();
    }
}
