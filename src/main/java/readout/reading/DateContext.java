package readout.reading;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// The words around a date, and how far they say that it is the day of publication.
///
/// @param written the date
/// @param before the words of its line or sentence before it
/// @param after the words after it
record DateContext(WrittenDate written, String before, String after) {
    private static final int LEADING_PARAGRAPHS = 3;

    /// Words that lead to the day of something else.
    private static final Pattern OTHER_DAY =
            Pattern.compile(
                    "(?i)\\b(by|until|till|from|since|before|after|effective|than|between|through|of|for|to|as"
                        + " of|due|during|dated|and)\\s*(the\\s+)?$");

    private static final Pattern ON = Pattern.compile("(?i)\\bon\\s*$");

    private static final Pattern FUTURE =
            Pattern.compile(
                    "(?i)\\b(will|shall|would|is to|are to|going to|due to|to be|planned|scheduled"
                            + "|expected|next|upcoming|coming)\\b");

    /// Verbs with which a release tells what happened on the day it came out.
    private static final Pattern REPORTS =
            Pattern.compile(
                    "(?i)\\b(said|told|announced|stated|warned|added|stressed|underlined|confirmed"
                        + "|declared|welcomed|thanked|met|meets|visited|addressed|spoke|joined"
                        + "|discussed|presented|signed|held|hosted|attended|received|published"
                        + "|issued|released|decided|adopted|gave|delivered|remarked|commented"
                        + "|travelled|arrived|called|urged|condemned|explained|reported|agreed|approved|launched|opened|reiterated|guest|participated|took"
                        + " part)\\b");

    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?i)\\b(published|posted|updated|modified|reviewed|issued|released?|release|date"
                        + "|delivered|written|created|first|last|press|transcript|statement)\\b");

    private static final Pattern UPDATED =
            Pattern.compile("(?i)\\b(updated|modified|reviewed|edited)\\b");

    private static final Set<String> SMALL_WORDS =
            Set.of(
                    "of", "the", "at", "in", "on", "by", "and", "for", "to", "a", "an", "am", "pm",
                    "min", "read", "et", "gmt", "est", "utc", "cet", "h", "edt", "pst", "pdt");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}’']+");

    static DateContext of(String text, WrittenDate written) {
        return new DateContext(
                written,
                text.substring(0, written.span().start()),
                text.substring(written.span().end()));
    }

    /// Whether the words before it lead to the day of something else.
    boolean leadsElsewhere() {
        return OTHER_DAY.matcher(before).find();
    }

    /// The same in a line of its own. "For release, 5 March": a word before a comma does not lead
    /// to the date.
    boolean leadsElsewhereInLine() {
        return (leadsElsewhere() && !before.stripTrailing().endsWith(","))
                || (ON.matcher(before).find() && !BYLINE.matcher(before).find());
    }

    /// For a line that holds a date and little else, or begins with place and date.
    OptionalInt trustInLine() {
        if (isBare(before) && isBare(after)) {
            return OptionalInt.of(UPDATED.matcher(before).find() ? 88 : 100);
        }
        if (isBare(before) && words(before) <= 6 && written.date() != null) {
            return OptionalInt.of(95);
        }
        return endsWithIt() && written.date() != null ? OptionalInt.of(85) : OptionalInt.empty();
    }

    /// For a sentence that tells what happened.
    ///
    /// @param paragraph the number of its paragraph, from 1; 0 before the first
    OptionalInt trustInSentence(int paragraph) {
        String near = lastWords(before, 9);
        boolean reported = REPORTS.matcher(near).find() && !FUTURE.matcher(near).find();
        boolean weekday = written.weekday() != null;
        if (reported && weekday) {
            return OptionalInt.of(paragraph <= LEADING_PARAGRAPHS ? 80 : 45);
        }
        boolean future = FUTURE.matcher(before + written.evidence() + after).find();
        if (weekday && paragraph <= 1 && !future) {
            return OptionalInt.of(78);
        }
        // With a name or two between the verb and the day.
        if (weekday
                && paragraph <= LEADING_PARAGRAPHS
                && !future
                && REPORTS.matcher(before).find()) {
            return OptionalInt.of(70);
        }
        return reported && written.date() != null && paragraph <= LEADING_PARAGRAPHS
                ? OptionalInt.of(55)
                : OptionalInt.empty();
    }

    /// Whether it is running text and no heading.
    static boolean isParagraph(String text) {
        return words(text) >= 10 && ".!?”\"’)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isBare(String words) {
        int content = 0;
        for (String word : BETWEEN_WORDS.split(words.strip(), -1)) {
            if (word.isEmpty()
                    || SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))
                    || Character.isDigit(word.charAt(0))
                    || BYLINE.matcher(word).matches()) {
                continue;
            }
            content += Character.isUpperCase(word.codePointAt(0)) ? 1 : 3;
        }
        return content <= 8;
    }

    private static int words(String text) {
        return (int) BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }

    /// A caption: `Press conference … in Brussels, 12 October 2023.`
    private boolean endsWithIt() {
        return words(after) == 0
                && words(before) <= 25
                && before.stripTrailing().endsWith(",")
                && !FUTURE.matcher(before).find();
    }

    private static String lastWords(String text, int count) {
        int at = text.length();
        for (int i = 0; i < count && at > 0; i++) {
            at = text.stripTrailing().lastIndexOf(' ', at - 1);
        }
        return text.substring(Math.max(0, at));
    }
}
