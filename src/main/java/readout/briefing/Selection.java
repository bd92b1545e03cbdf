package readout.briefing;

import readout.statement.Statement;
import readout.theme.Theme;
import readout.theme.Themes;

import java.util.List;
import java.util.Locale;

/// What an assignment lets through: nothing from after the period, and only the actors and themes
/// that were asked for.
final class Selection {
    private final Assignment assignment;

    Selection(Assignment assignment) {
        this.assignment = assignment;
    }

    /// The statements known at the end of the period, of the actors wanted.
    List<Statement> known(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.date().isBefore(assignment.period().until()))
                .filter(statement -> wants(assignment.actors(), statement.actor().name()))
                .toList();
    }

    /// The themes wanted, with all their statements; a choice of themes leaves none unassigned.
    Themes wanted(Themes themes) {
        List<String> wanted = assignment.themes();
        if (wanted.isEmpty()) {
            return themes;
        }
        return new Themes(
                themes.themes().stream()
                        .filter(theme -> wants(wanted, theme.label()) || wants(wanted, theme.id()))
                        .toList(),
                List.of(),
                themes.standing());
    }

    /// The themes spoken on in the period, with their statements of the period; what came late
    /// counts as said in it.
    List<Theme> ofPeriod(Themes themes) {
        return themes.themes().stream()
                .filter(theme -> !ofPeriod(theme.statements()).isEmpty())
                .map(theme ->
                        new Theme(
                                theme.id(),
                                theme.label(),
                                theme.keywords(),
                                ofPeriod(theme.statements())))
                .toList();
    }

    List<Statement> ofPeriod(List<Statement> statements) {
        return statements.stream().filter(this::isOfPeriod).toList();
    }

    private boolean isOfPeriod(Statement statement) {
        return assignment.period().contains(statement.date())
                || assignment.late().contains(statement.passage().document());
    }

    /// Whether the name holds one of the words wanted; anything does when none are.
    private static boolean wants(List<String> wanted, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || wanted.stream()
                        .anyMatch(words -> lower.contains(words.toLowerCase(Locale.ROOT)));
    }
}
