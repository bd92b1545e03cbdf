package readout.index;

import java.util.List;

/// A passage that answers a question, with what speaks for it.
///
/// @param score how well it answers beside the others that were found, 0 to 1
/// @param signs what speaks for it; those of different questions compare
/// @param around the passages of its document just before and after it, itself among them, in the
///   order of place
/// @param copies passages that say the same, nearly word for word, and rank lower; best first
public record Found(
        IndexedPassage passage,
        double score,
        Signs signs,
        List<IndexedPassage> around,
        List<IndexedPassage> copies) {

    public Found {
        around = List.copyOf(around);
        copies = List.copyOf(copies);
    }

    /// What speaks for a passage, each 0 to 1.
    ///
    /// @param itself the share of the question's words that it holds, rare ones more
    /// @param around the same with the passages beside it
    /// @param pairs the share of the question's pairs of words that it holds
    /// @param meaning how near it is in meaning
    public record Signs(double itself, double around, double pairs, double meaning) {}
}
