package readout.theme;

import readout.statement.Statement;

import java.util.Comparator;
import java.util.List;

/// A named group of statements about one subject.
///
/// @param id lower-case words joined by hyphens, unique in a briefing
/// @param label as a desk officer would write it
/// @param keywords the terms that set it apart from the other themes, strongest first
/// @param statements in the order of [Statement#ORDER]
public record Theme(String id, String label, List<String> keywords, List<Statement> statements) {
    /// The largest first, then by id.
    static final Comparator<Theme> ORDER =
            Comparator.comparingInt((Theme theme) -> -theme.statements().size())
                    .thenComparing(Theme::id);

    public Theme {
        if (!id.matches("[\\p{Ll}\\p{N}]+(-[\\p{Ll}\\p{N}]+)*")) {
            throw new IllegalArgumentException("not an id of a theme: " + id);
        }
        keywords = List.copyOf(keywords);
        statements = statements.stream().sorted(Statement.ORDER).toList();
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a theme has statements: " + id);
        }
    }
}
