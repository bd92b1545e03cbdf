package readout.index;

import readout.text.CleanText;
import readout.text.Sentences;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;

/// A text that a model can not read whole, in two: parted at the border of sentences nearest its
/// middle, else at white space, else in the middle.
final class Halves {
    private Halves() {}

    /// The parts in their order, without those that are blank; a single character stays whole.
    static List<String> of(String text) {
        String clean = CleanText.of(text).text();
        int middle = clean.length() / 2;
        int cut = 0;
        for (Span sentence : Sentences.of(CleanText.of(text))) {
            cut = nearer(cut, sentence.start(), middle);
        }
        if (cut == 0) {
            for (int at = clean.indexOf(' '); at >= 0; at = clean.indexOf(' ', at + 1)) {
                cut = nearer(cut, at, middle);
            }
        }
        if (cut == 0) {
            cut = clean.offsetByCodePoints(0, clean.codePointCount(0, clean.length()) / 2);
        }
        List<String> parts = new ArrayList<>();
        for (String part : List.of(clean.substring(0, cut), clean.substring(cut))) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static int nearer(int one, int other, int middle) {
        return Math.abs(other - middle) < Math.abs(one - middle) ? other : one;
    }
}
