package readout.theme;

import readout.document.Document;
import readout.document.Passage;
import readout.statement.Statement;
import readout.text.Span;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A theme as an earlier issue left it.
///
/// @param places where its statements stand
public record EarlierTheme(String id, String label, List<String> keywords, Set<Place> places) {
    /// The identity of a passage: what is the same place is the same statement, whatever it was
    /// found to say of whom.
    public record Place(Document.Id document, Span span) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::document).thenComparing(Place::span);

        public static Place of(Statement statement) {
            Passage passage = statement.passage();
            return new Place(passage.document(), passage.span());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    public EarlierTheme {
        keywords = List.copyOf(keywords);
        places = Set.copyOf(places);
    }

    static EarlierTheme of(Theme theme) {
        return new EarlierTheme(
                theme.id(),
                theme.label(),
                theme.keywords(),
                theme.statements().stream().map(Place::of).collect(Collectors.toSet()));
    }
}
