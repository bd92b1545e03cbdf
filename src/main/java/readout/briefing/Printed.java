package readout.briefing;

import readout.statement.Statement;
import readout.text.Sha256;
import readout.text.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What earlier issues of a series told, so that a reader is not told it again.
public final class Printed {
    /// Nothing was printed before.
    public static final Printed NOTHING = new Printed(List.of());

    /// One statement that stood for a position or showed a change.
    ///
    /// @param document SHA-256 of its bytes
    /// @param words a hash of what was said, whatever its spacing and case
    record Line(String actor, String document, Span span, String words) {
        static Line of(Statement statement) {
            return new Line(
                    statement.actor().name(),
                    statement.passage().document().sha256(),
                    statement.passage().span(),
                    Sha256.of(
                            statement
                                    .text()
                                    .toLowerCase(Locale.ROOT)
                                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                                    .strip()));
        }

        private String passage() {
            return document + " " + span.start() + " " + span.end();
        }

        private String saying() {
            return words + " " + actor;
        }
    }

    private final Set<String> passages = new HashSet<>();
    private final Set<String> sayings = new HashSet<>();

    Printed(List<Line> lines) {
        lines.forEach(line -> {
            passages.add(line.passage());
            sayings.add(line.saying());
        });
    }

    /// Everything that a briefing tells to have been said in its period, as a position or as a
    /// change, in its order.
    static List<Line> in(Briefing briefing) {
        return briefing.sections().stream()
                .flatMap(section ->
                        Stream.concat(
                                section.positions().stream()
                                        .flatMap(position -> position.sentences().stream())
                                        .flatMap(sentence -> sentence.evidence().stream()),
                                section.changes().stream()
                                        .flatMap(change -> change.after().stream())))
                .distinct()
                .map(Line::of)
                .toList();
    }

    /// Whether this very passage was printed.
    boolean holds(Statement statement) {
        return passages.contains(Line.of(statement).passage());
    }

    /// Whether the actor was printed with these very words, wherever they stood.
    boolean holdsWordsOf(Statement statement) {
        return sayings.contains(Line.of(statement).saying());
    }
}
