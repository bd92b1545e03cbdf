package readout.review;

import org.jspecify.annotations.Nullable;

import readout.library.Seal;

/// One entry of the journal, chained to the one before it by that one's hash.
///
/// @param sequence from 1, without a gap
/// @param previous the hash of the entry before; empty for the first
/// @param hash the [Seal] of `previous` and of what is kept of the entry
public record Entry(long sequence, Signature signature, Act act, String previous, String hash) {
    /// The entry that follows the one of that hash.
    static Entry behind(String previous, long sequence, Signature signature, Act act) {
        Entry open = new Entry(sequence, signature, act, previous, "");
        return new Entry(sequence, signature, act, previous, open.seal());
    }

    /// What is kept of it, in the order of the columns, but for the hash.
    @Nullable Object[] values() {
        Row row = Row.of(act);
        return new @Nullable Object[] {
            sequence,
            signature.reviewer(),
            signature.time().toString(),
            row.verb(),
            row.series(),
            row.number(),
            row.revision(),
            row.subject(),
            row.machine(),
            row.words(),
            row.verdict(),
            row.reason()
        };
    }

    /// Whether it stands unchanged behind an entry with that hash.
    boolean follows(String hashBefore) {
        return previous.equals(hashBefore) && hash.equals(seal());
    }

    private String seal() {
        @Nullable Object[] values = values();
        @Nullable Object[] chained = new @Nullable Object[values.length + 1];
        chained[0] = previous;
        System.arraycopy(values, 0, chained, 1, values.length);
        return Seal.of(chained);
    }
}
