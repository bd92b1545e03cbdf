package readout.index;

import java.util.List;

/// A passage that answers a question.
///
/// @param score how well it answers beside the others that were found, 0 to 1
/// @param copies passages that say the same, nearly word for word, and rank lower; best first
public record Found(IndexedPassage passage, double score, List<IndexedPassage> copies) {
    public Found {
        copies = List.copyOf(copies);
    }
}
