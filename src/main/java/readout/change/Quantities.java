package readout.change;

import org.jspecify.annotations.Nullable;

import readout.text.ContentWords;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the figures of a statement: numbers with what they count, and days.
final class Quantities {
    /// A figure.
    ///
    /// @param value in a form in which "twelve" and "12", "half a dozen" and "6" are one
    /// @param units stems of what it counts (`per cent` and `day` among them); empty where the text
    ///   does not say
    /// @param span with the unit
    record Quantity(String value, Set<String> units, Span span) {
        /// Whether the two count the same.
        boolean counts(Quantity other) {
            return units.stream().anyMatch(other.units::contains);
        }
    }

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("one", "1"),
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"),
                    Map.entry("fifteen", "15"),
                    Map.entry("twenty", "20"),
                    Map.entry("twenty-two", "22"),
                    Map.entry("twenty-three", "23"),
                    Map.entry("twenty-four", "24"),
                    Map.entry("thirty", "30"),
                    Map.entry("forty", "40"),
                    Map.entry("fifty", "50"),
                    Map.entry("sixty", "60"),
                    Map.entry("half a dozen", "6"),
                    Map.entry("a dozen", "12"),
                    Map.entry("dozens", "dozens"),
                    Map.entry("hundreds", "hundreds"),
                    Map.entry("thousands", "thousands"),
                    Map.entry("half", "1/2"),
                    Map.entry("a third", "1/3"),
                    Map.entry("a quarter", "1/4"));

    private static final String MONTH =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    private static final Pattern DAY =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>"
                            + MONTH
                            + ")(?: (?<year>\\d{4}))?|(?:by|in|until|since|of|before|end of|middle"
                            + " of|from) (?<only>"
                            + MONTH
                            + "|(?:19|20)\\d{2})(?: (?<onlyyear>\\d{4}))?)(?![\\p{L}\\p{N}])");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,/-])(?:(?<digits>\\d+(?:[.,]\\d+)*(?:-\\d+/\\d+)?(?:/\\d+)?[¼½¾]?|[¼½¾])|(?<word>half"
                        + " a dozen|a dozen|dozens|hundreds|thousands|a third|a"
                        + " quarter|twenty-(?:two|three|four)|one|two|three|four|five|six|seven"
                        + "|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half))(?![\\p{N}/])(?<unit>(?:-|\\s)?(?:%|per"
                        + " cent|percent|percentage points?|(?:million|billion|thousand|hundred)"
                        + " \\p{L}+|(?:of (?:the )?)?\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)?))?",
                    Pattern.CASE_INSENSITIVE);

    private Quantities() {}

    /// The figures in order of place, not overlapping.
    static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            found.add(new Quantity(day(day), Set.of("day"), new Span(day.start(), day.end())));
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            Span span = new Span(number.start(), number.end());
            if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new Quantity(value(number), units(number.group("unit")), span));
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
        return Integer.parseInt(day.group("day")) + " " + day.group("month");
    }

    private static String value(Matcher number) {
        String digits = number.group("digits");
        if (digits != null) {
            return digits.replace(",", "")
                    .replace("¼", "-1/4")
                    .replace("½", "-1/2")
                    .replace("¾", "-3/4");
        }
        String word = number.group("word").toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(word, word);
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
