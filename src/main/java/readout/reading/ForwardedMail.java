package readout.reading;

import org.jspecify.annotations.Nullable;

import readout.document.Document.Mark;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The cover note, header lines and signature around a release that came by mail.
///
/// @param note the note of who forwarded it with the header lines below; null where nobody did
/// @param signature null where there is none
/// @param subject the forwarded message's own subject
/// @param from the forwarded message's own sender, without the address
record ForwardedMail(
        @Nullable Span note,
        @Nullable Span signature,
        @Nullable String subject,
        @Nullable String from) {

    private static final Pattern FORWARDED =
            Pattern.compile(
                    "(?im)^[ \\t]*(-{2,} ?(forwarded message|original message|weitergeleitete"
                            + " nachricht) ?-{2,}|begin forwarded message:)[ \\t]*\\R");
    private static final Pattern HEADER =
            Pattern.compile(
                    "\\G[ \\t>*]*(From|Subject|Date|Sent|To|Cc|Reply-To):\\*?[ \\t]*(.*)(\\R|\\z)");
    private static final Pattern EMPTY = Pattern.compile("\\G[ \\t]*\\R");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

    static ForwardedMail of(String text) {
        Span note = null;
        String subject = null;
        String from = null;
        Matcher forwarded = FORWARDED.matcher(text);
        if (forwarded.find()) {
            int at = skip(text, forwarded.end());
            Matcher header = HEADER.matcher(text);
            while (header.find(at) && header.start() == at) {
                String value = header.group(2).strip();
                switch (header.group(1)) {
                    case "Subject" -> subject = value;
                    case "From" ->
                            from = value.replaceFirst("\\s*<[^>]*>\\s*$", "").replace("\"", "");
                    default -> {}
                }
                at = header.end();
            }
            note = new Span(0, at);
        }
        Matcher signature = SIGNATURE.matcher(text);
        Span end = signature.find() ? new Span(signature.start(), text.length()) : null;
        return new ForwardedMail(note, end, subject, from);
    }

    private static int skip(String text, int from) {
        int at = from;
        Matcher empty = EMPTY.matcher(text);
        while (at < text.length() && empty.find(at) && empty.end() > at) {
            at = empty.end();
        }
        return at;
    }

    /// The extract with these parts marked as furniture.
    Extract mark(Extract extract) {
        return switch (extract.content()) {
            case Extract.Content.Verbatim(String text, List<Mark> marks) -> {
                List<Mark> all = new ArrayList<>(marks);
                if (note != null) {
                    all.add(new Mark(note, Mark.Kind.FURNITURE, "forwarded message"));
                }
                if (signature != null) {
                    all.add(new Mark(signature, Mark.Kind.FURNITURE, "signature"));
                }
                yield new Extract(
                        new Extract.Content.Verbatim(text, all),
                        extract.about(),
                        extract.warnings());
            }
            case Extract.Content.Assembled _ -> extract;
        };
    }
}
