package readout.wording;

import org.jspecify.annotations.Nullable;

import readout.text.ContentWords;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the figures of a statement: numbers and ranges with what they count, and days.
public final class Quantities {
    /// A figure.
    ///
    /// @param value in a form in which "twelve" and "12", "half a dozen" and "6" are one; a range
    ///   is one figure
    /// @param units stems of what it counts (`per cent` and `day` among them); empty where the text
    ///   does not say
    /// @param step whether it says by how much something moves, and not where it stands
    /// @param span with the unit
    public record Quantity(String value, Set<String> units, boolean step, Span span) {
        /// Whether the two count the same.
        public boolean counts(Quantity other) {
            return step == other.step && units.stream().anyMatch(other.units::contains);
        }
    }

    private static final String MONTH =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    private static final Pattern DAY =
            Pattern.compile(
                    "(?=[\\da-zA-Z])(?<![\\p{L}\\p{N}])(?:(?:the )?(?<day>\\d{1,2}|(?i:"
                            + NumberWords.ORDINAL
                            + "))(?:st|nd|rd|th)? (?:of )?(?<month>"
                            + MONTH
                            + ")(?: (?<year>\\d{4}))?|(?:by|in|until|since|of|before|end of|middle"
                            + " of|from) (?<only>"
                            + MONTH
                            + "|(?:19|20)\\d{2})(?: (?<onlyyear>\\d{4}))?)(?![\\p{L}\\p{N}])");

    private static final String NUMBER =
            "(?:\\d+(?:[.,]\\d+)*(?:[-‐‑]\\d+/\\d+)?(?:/\\d+)?[¼½¾]?|[¼½¾]|"
                    + NumberWords.CARDINAL
                    + ")(?![\\p{N}/])";

    private static final String UNIT =
            "(?:-|\\s)?(?:%|per cent|percent|percentage"
                    + " points?|(?:million|billion|trillion|thousand|hundred) \\p{L}+|(?:of (?:the"
                    + " )?)?\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)?)";

    /// A number, a range ("2 to 2-1/4", "between 3 and 5"), or a number out of a total ("22 of 24
    /// Allies": it is the 22 that moves). "From 3 to 5" is a move and no range.
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?=[\\d¼½¾abdefhnost])(?<![\\p{L}\\p{N}.,/‐‑-])(?=between |"
                            + NUMBER
                            + ")(?:between (?<low>"
                            + NUMBER
                            + ") and (?<high>"
                            + NUMBER
                            + ")|(?<!from )(?<from>"
                            + NUMBER
                            + ")(?: to |(?<=\\d)[–—-](?=\\d))(?<upto>"
                            + NUMBER
                            + ")|(?<one>"
                            + NUMBER
                            + ")(?: (?:out )?of (?:the |its |our |all )?(?:"
                            + NUMBER
                            + "))?)(?<unit>"
                            + UNIT
                            + ")?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern STEP =
            Pattern.compile("(?i)(?<!\\p{L})by (?:about |some |around )?$");

    private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("\\(?\\d{1,3}[.)] ");

    private Quantities() {}

    /// The figures in order of place, not overlapping.
    public static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            found.add(
                    new Quantity(day(day), Set.of("day"), false, new Span(day.start(), day.end())));
        }
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            Span span = new Span(figure.start(), figure.end());
            boolean numbersParagraph =
                    PARAGRAPH_NUMBER.matcher(text).lookingAt() && span.start() < 3;
            if (!numbersParagraph && found.stream().noneMatch(o -> o.span().overlaps(span))) {
                boolean step = STEP.matcher(text.substring(0, span.start())).find();
                found.add(new Quantity(value(figure), units(figure.group("unit")), step, span));
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return found;
    }

    private static String day(Matcher day) {
        String only = day.group("only");
        if (only != null) {
            return only + (day.group("onlyyear") == null ? "" : " " + day.group("onlyyear"));
        }
        return NumberWords.value(day.group("day")) + " " + day.group("month");
    }

    private static String value(Matcher figure) {
        if (figure.group("low") != null) {
            return range(figure.group("low"), figure.group("high"));
        }
        if (figure.group("from") != null) {
            return range(figure.group("from"), figure.group("upto"));
        }
        return NumberWords.value(figure.group("one"));
    }

    private static String range(String low, String high) {
        return NumberWords.value(low) + " to " + NumberWords.value(high);
    }

    private static Set<String> units(@Nullable String unit) {
        if (unit == null) {
            return Set.of();
        }
        String lower = unit.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("%") || lower.startsWith("per cent") || lower.equals("percent")) {
            return Set.of("per cent");
        }
        return ContentWords.stems(lower.replace('-', ' '));
    }
}
