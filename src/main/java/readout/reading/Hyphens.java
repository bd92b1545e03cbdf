package readout.reading;

import readout.text.HyphenPrefixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides by the words of a document whether a hyphen at a line's end belongs to its word ("bond-"
/// "buying") or was put there by the page ("com-" "pleted").
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
    private static final Pattern BROKEN =
            Pattern.compile("(?<first>[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)[-\u2010\u00ad]$");
    private static final Pattern REST = Pattern.compile("^(?<rest>[\\p{L}\\p{N}]+)");

    /// First halves that are words alone and grow into others without a hyphen.
    private static final Set<String> GROWING =
            Set.of(
                    "under", "over", "with", "some", "every", "there", "where", "fore", "after",
                    "back", "down", "them", "your", "here", "when", "what", "other", "more");

    /// Second halves that are no words: what a page breaks off.
    private static final Pattern ENDING =
            Pattern.compile(
                    ".{1,3}|(ment|tion|sion|ness|less|able|ible|ance|ence|ship|hood|ward|fully|ings"
                            + "|ments|tions|ances|ences|ation|ations|ities|ization|isation|ally"
                            + "|ingly|edly|ously|ative|atory|ional|able|ably|ening|ering|ering"
                            + "|ence|eness|fulness|lessness|ments)");

    private final Set<String> words;

    private Hyphens(Set<String> words) {
        this.words = words;
    }

    static Hyphens in(List<String> lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                boolean whole = word.end() == line.length() || !isHyphen(line.charAt(word.end()));
                if (whole && (word.start() > 0 || Character.isUpperCase(line.charAt(0)))) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        return new Hyphens(words);
    }

    /// The lines of a paragraph made one line for each page, with spaces between and words whole.
    List<Block.Line> join(List<Block.Line> lines) {
        List<Block.Line> joined = new ArrayList<>();
        for (Block.Line line : lines) {
            if (joined.isEmpty()) {
                joined.add(line);
                continue;
            }
            Block.Line last = joined.getLast();
            Matcher broken = BROKEN.matcher(last.text());
            Matcher rest = REST.matcher(line.text());
            boolean breaks = broken.find() && rest.find();
            String text = line.text();
            if (breaks) {
                String completed =
                        completed(last.text(), broken.group("first"), rest.group("rest"));
                last = new Block.Line(completed, last.page());
                joined.set(joined.size() - 1, last);
                text = text.substring(rest.end());
            }
            if (last.page() == line.page()) {
                String glue = breaks ? "" : " ";
                joined.set(
                        joined.size() - 1, new Block.Line(last.text() + glue + text, last.page()));
            } else if (!text.isBlank()) {
                joined.add(new Block.Line(text.strip(), line.page()));
            }
        }
        return joined;
    }

    private String completed(String line, String first, String rest) {
        String kept = line.substring(0, line.length() - 1);
        return stays(line, first, rest) ? kept + "-" + rest : kept + rest;
    }

    private boolean stays(String line, String first, String rest) {
        if (line.endsWith("\u00ad")) {
            return false;
        }
        String one = first.toLowerCase(Locale.ROOT);
        String other = rest.toLowerCase(Locale.ROOT);
        if (words.contains(one + "-" + other)) {
            return true;
        }
        if (words.contains(one + other)) {
            return false;
        }
        if (one.indexOf('-') >= 0
                || !Character.isLowerCase(rest.codePointAt(0))
                || !Character.isLetter(one.codePointBefore(one.length()))
                || HyphenPrefixes.WORDS.contains(one)) {
            return true;
        }
        boolean wordAlone = words.contains(one) && one.length() >= 4 && !GROWING.contains(one);
        return wordAlone && (words.contains(other) || !ENDING.matcher(other).matches());
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00ad';
    }
}
