package readout.library;

import java.util.List;

/// The tables of one store and how they came to be.
///
/// @param store the name of the store, which never changes
/// @param steps SQL scripts that lead from nothing to the tables of today, numbered from 1 in their
///   order. A step that was ever released is never edited: a new one is added behind it
/// @param seals queries over the sealed rows: the first column tells the row to people, the last is
///   its [Seal], which is made of those between
public record Schema(String store, List<String> steps, List<String> seals) {
    public Schema {
        steps = List.copyOf(steps);
        seals = List.copyOf(seals);
    }
}
