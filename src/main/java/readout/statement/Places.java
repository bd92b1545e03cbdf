package readout.statement;

import readout.text.Span;

import java.util.Collection;
import java.util.TreeMap;

/// What was found at several places of a text, none of which overlap: the first to be put at a
/// place stays.
final class Places<T> {
    private final TreeMap<Span, T> taken = new TreeMap<>();

    /// Whether nothing found so far overlaps the span, which is not empty.
    boolean isFree(Span span) {
        Span before = taken.floorKey(span);
        Span behind = taken.higherKey(span);
        return (before == null || !before.overlaps(span))
                && (behind == null || !behind.overlaps(span));
    }

    void putIfFree(Span span, T found) {
        if (isFree(span)) {
            taken.put(span, found);
        }
    }

    /// In order of place.
    Collection<T> inOrder() {
        return taken.values();
    }
}
