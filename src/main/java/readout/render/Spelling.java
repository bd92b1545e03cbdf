package readout.render;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// How text is put on a page: without characters that steer instead of being read, and with a
/// visible sign for those that the page can not draw.
sealed interface Spelling {
    /// What stands for a character that can not be drawn.
    String MISSING = "▯";

    /// The text as it is put on the page. White space stays as it is.
    String of(String text);

    /// What a reader must be told about the signs in [#of]; empty when nothing is missing.
    String note(String text);

    /// A browser draws everything.
    record Screen() implements Spelling {
        @Override
        public String of(String text) {
            StringBuilder kept = new StringBuilder(text.length());
            text.codePoints().map(Screen::kept).filter(c -> c >= 0).forEach(kept::appendCodePoint);
            return kept.toString();
        }

        @Override
        public String note(String text) {
            return "";
        }

        private static int kept(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.CONTROL -> Character.isWhitespace(codePoint) ? ' ' : -1;
                // Joiners make emoji and some scripts; the others turn text around or hide it.
                case Character.FORMAT ->
                        codePoint == 0x200C || codePoint == 0x200D ? codePoint : -1;
                case Character.SURROGATE -> 0xFFFD;
                case Character.UNASSIGNED -> (codePoint & 0xFFFE) == 0xFFFE ? -1 : codePoint;
                default -> codePoint;
            };
        }
    }

    /// Paper has the glyphs of the embedded fonts and no others.
    record Paper(Coverage coverage) implements Spelling {
        private static final int NAMED = 4;

        @Override
        public String of(String text) {
            StringBuilder kept = new StringBuilder(text.length());
            visible(text)
                    .codePoints()
                    .forEach(codePoint -> {
                        if (coverage.has(codePoint)) {
                            kept.appendCodePoint(codePoint);
                        } else {
                            kept.append(MISSING);
                        }
                    });
            return kept.toString();
        }

        @Override
        public String note(String text) {
            Set<Integer> missing = new LinkedHashSet<>();
            visible(text).codePoints().filter(c -> !coverage.has(c)).forEach(missing::add);
            if (missing.isEmpty()) {
                return "";
            }
            String named =
                    missing.stream()
                            .limit(NAMED)
                            .map("U+%04X"::formatted)
                            .collect(Collectors.joining(" "));
            int others = missing.size() - NAMED;
            return "["
                    + MISSING
                    + " "
                    + named
                    + (others > 0 ? " and " + Wording.count(others, "other") : "")
                    + "]";
        }

        /// Composed, because marks that stand alone are drawn beside their letter.
        private static String visible(String text) {
            StringBuilder kept = new StringBuilder(text.length());
            Normalizer.normalize(new Screen().of(text), Normalizer.Form.NFC)
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.FORMAT && !selectsVariant(c))
                    .forEach(kept::appendCodePoint);
            return kept.toString();
        }

        private static boolean selectsVariant(int codePoint) {
            return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                    || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                    || codePoint == 0x034F;
        }
    }
}
