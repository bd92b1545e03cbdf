package readout.index;

import readout.document.Document;
import readout.text.Span;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a passage by where it stands, so that putting it again replaces it, in any index and after
/// any interruption.
///
/// In the order of (document, place); equal scores are ranked by it.
public record PassageId(Document.Id document, Span span) implements Comparable<PassageId> {
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{64})-([0-7][0-9a-f]{7})-([0-7][0-9a-f]{7})");

    private static final Comparator<PassageId> ORDER =
            Comparator.comparing(PassageId::document).thenComparing(PassageId::span);

    /// Of equal length for all, so that the order of the strings is that of the ids.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s-%08x-%08x", document.sha256(), span.start(), span.end());
    }

    /// The id that [#toString] gave.
    ///
    /// @throws IllegalArgumentException if it is none
    public static PassageId parse(String id) {
        Matcher matcher = FORM.matcher(id);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the id of a passage: " + id);
        }
        return new PassageId(
                new Document.Id(matcher.group(1)),
                new Span(
                        Integer.parseInt(matcher.group(2), 16),
                        Integer.parseInt(matcher.group(3), 16)));
    }

    @Override
    public int compareTo(PassageId other) {
        return ORDER.compare(this, other);
    }
}
