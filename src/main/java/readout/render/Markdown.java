package readout.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that Markdown reads as text, whatever it says.
final class Markdown {
    private static final Spelling SPELLING = new Spelling.Screen();

    /// What readers of Markdown turn into links by themselves, some of them after all escapes are
    /// gone: only a code span keeps it from them. A `|` would end a table's cell even there.
    private static final Pattern ADDRESS = Pattern.compile("[^\\s|]*(?:://|(?i:www\\.)|@)[^\\s|]*");

    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /// The text on one line, with addresses as code and all else escaped.
    static String escape(String text) {
        String single = PrintedText.singleSpaced(SPELLING.of(text));
        StringBuilder made = new StringBuilder(single.length() + 16);
        Matcher address = ADDRESS.matcher(single);
        int at = 0;
        while (address.find()) {
            escape(single, at, address.start(), made);
            made.append(code(address.group()));
            at = address.end();
        }
        escape(single, at, single.length(), made);
        return made.toString();
    }

    /// CommonMark lets all ASCII punctuation be escaped.
    private static void escape(String text, int start, int end, StringBuilder made) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> made.append("&lt;");
                case '>' -> made.append("&gt;");
                case '&' -> made.append("&amp;");
                case '.' -> made.append(isNumber(text, i) ? "\\." : ".");
                case '-', '=' -> made.append(i == 0 ? "\\" : "").append(c);
                case '\\',
                        '`',
                        '*',
                        '_',
                        '{',
                        '}',
                        '[',
                        ']',
                        '(',
                        ')',
                        '#',
                        '+',
                        '!',
                        '|',
                        '~',
                        '^',
                        '$' ->
                        made.append('\\').append(c);
                default -> made.append(c);
            }
        }
    }

    /// Between more ticks than it has itself.
    private static String code(String text) {
        int longest =
                TICKS.matcher(text).results().mapToInt(run -> run.group().length()).max().orElse(0);
        String fence = "`".repeat(longest + 1);
        String space = longest > 0 ? " " : "";
        return fence + space + text + space + fence;
    }

    /// `1.` at the beginning would become a list.
    private static boolean isNumber(String text, int dot) {
        return dot > 0 && dot < 10 && text.chars().limit(dot).allMatch(Character::isDigit);
    }
}
