package readout.index;

import readout.document.Document;
import readout.text.Span;

import java.util.Comparator;
import java.util.Locale;

/// Names a passage by where it stands, so that putting it again replaces it, in any index and after
/// any interruption.
///
/// In the order of (document, place); equal scores are ranked by it.
public record PassageId(Document.Id document, Span span) implements Comparable<PassageId> {
    private static final Comparator<PassageId> ORDER =
            Comparator.comparing(PassageId::document).thenComparing(PassageId::span);

    /// Of equal length for all, so that the order of the strings is that of the ids.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s-%08x-%08x", document.sha256(), span.start(), span.end());
    }

    @Override
    public int compareTo(PassageId other) {
        return ORDER.compare(this, other);
    }
}
