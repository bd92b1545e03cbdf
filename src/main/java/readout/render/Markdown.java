package readout.render;

/// Text that Markdown reads as text, whatever it says.
final class Markdown {
    private static final Spelling SPELLING = new Spelling.Screen();

    private Markdown() {}

    /// Escapes every character that could begin markup anywhere in a line (CommonMark lets all
    /// ASCII punctuation be escaped), and breaks what readers turn into links by themselves.
    static String escape(String text) {
        String single = PrintedText.singleSpaced(SPELLING.of(text));
        StringBuilder made = new StringBuilder(single.length() + 16);
        for (int i = 0; i < single.length(); i++) {
            char c = single.charAt(i);
            switch (c) {
                case '<' -> made.append("&lt;");
                case '>' -> made.append("&gt;");
                case '&' -> made.append("&amp;");
                // GitHub's flavour links bare addresses; an entity is no part of one.
                case ':' -> made.append(isScheme(single, i) ? "&#58;" : ":");
                case '@' -> made.append("&#64;");
                case '.' -> made.append(isHost(single, i) || isNumber(single, i) ? "&#46;" : ".");
                case '\\', '`', '*', '_', '{', '}', '[', ']', '(', ')', '#', '+', '!', '|', '~', '^', '$' ->
                        made.append('\\').append(c);
                case '-', '=' -> made.append(i == 0 ? "\\" : "").append(c);
                default -> made.append(c);
            }
        }
        return made.toString();
    }

    private static boolean isScheme(String text, int colon) {
        return text.startsWith("//", colon + 1);
    }

    private static boolean isHost(String text, int dot) {
        return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
    }

    /// `1.` at the beginning would become a list.
    private static boolean isNumber(String text, int dot) {
        return dot > 0 && dot < 10 && text.chars().limit(dot).allMatch(Character::isDigit);
    }
}
