package readout.theme;

import java.util.List;
import java.util.Set;

/// A noun phrase that a theme may be named by.
///
/// @param stems of its telling words, in order
/// @param form what it is worth as a heading, whatever it covers
/// @param covered the theme's statements that have all its words
/// @param elsewhere how much the others have of them
/// @param inPart how much of the theme has one of its words, on average over the words
/// @param elsewhereInPart how much of the others has
record LabelCandidate(
        List<String> stems,
        String text,
        double form,
        Set<Integer> covered,
        double elsewhere,
        double inPart,
        double elsewhereInPart) {
    /// More words are too long for a heading.
    private static final int LONGEST = 4;

    /// Whether it may be one of two joined phrases: a name, or a noun with what kind it is.
    boolean isPart() {
        int words = Word.of(text).size();
        boolean name = Character.isUpperCase(text.codePointAt(0));
        return words == stems.size() && (words == 2 || (words == 1 && name));
    }

    /// Whether it is the initials of the other, as EU of European Union.
    boolean abbreviates(LabelCandidate other) {
        StringBuilder initials = new StringBuilder();
        Word.of(other.text).forEach(word -> initials.appendCodePoint(word.text().codePointAt(0)));
        return text.contentEquals(initials);
    }

    /// Whether it says all that the other says and more, and still makes a heading.
    boolean contains(LabelCandidate other) {
        return stems.size() > other.stems.size()
                && stems.size() <= LONGEST
                && stems.containsAll(other.stems);
    }
}
