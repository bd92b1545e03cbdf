package readout.index;

import java.util.Comparator;

/// A passage that was found.
///
/// @param score how well it fits, above 0 for words; scores compare within one answer only
public record Hit(IndexedPassage passage, double score) {
    /// Best first; equal ones in the order of their ids.
    public static final Comparator<Hit> ORDER =
            Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparing(Hit::id);

    public PassageId id() {
        return passage.id();
    }
}
