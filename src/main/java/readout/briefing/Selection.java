package readout.briefing;

import readout.document.Period;
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
                .filter(statement ->
                        wants(statement.actor().name(), assignment.onlyActor().orElse("")))
                .toList();
    }

    /// The themes wanted, with all their statements; a choice of themes leaves none unassigned.
    Themes wanted(Themes themes) {
        return assignment
                .onlyTheme()
                .map(words -> new Themes(named(themes.themes(), words), List.of()))
                .orElse(themes);
    }

    /// The themes spoken on in the period, with their statements of the period.
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
        Period period = assignment.period();
        return statements.stream().filter(s -> period.contains(s.date())).toList();
    }

    private static List<Theme> named(List<Theme> themes, String words) {
        return themes.stream()
                .filter(theme -> wants(theme.label(), words) || wants(theme.id(), words))
                .toList();
    }

    private static boolean wants(String name, String words) {
        return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
