package readout.review;

import java.util.stream.Collectors;

/// The words of a reviewer as they are kept: one line of Unicode text, in which nothing acts on a
/// terminal or turns the direction of what is written beside it.
final class PlainWords {
    private PlainWords() {}

    /// The words with white space and control characters as single spaces, without characters that
    /// direct text or are no text, and at the ends nothing.
    ///
    /// @param most how many code points there may be, inclusive
    /// @throws IllegalArgumentException for more
    static String of(String what, String words, int most) {
        String plain =
                words.codePoints()
                        .filter(c -> !isUnseen(c))
                        .map(c -> isSpace(c) ? ' ' : c)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                        .replaceAll(" {2,}", " ")
                        .strip();
        if (plain.codePointCount(0, plain.length()) > most) {
            throw new IllegalArgumentException(
                    "the " + what + " is longer than " + most + " characters: make it shorter");
        }
        return plain;
    }

    /// The joiners stay: words of some languages are misspelt without them.
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
