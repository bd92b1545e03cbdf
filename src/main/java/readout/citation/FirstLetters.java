package readout.citation;

import readout.statement.Statement;
import readout.text.Normalizer;
import readout.text.Span;

import java.util.List;

/// Gives the quotations of a sentence the first letter that they have in their passage: who puts
/// the beginning of a sentence behind "said" writes it small, and the words are then not verbatim.
final class FirstLetters {
    private FirstLetters() {}

    /// The sentence in which each quotation that stands nowhere, but does with its first letter in
    /// the other case, begins as it stands.
    static String mended(String text, List<Statement> evidence) {
        StringBuilder mended = new StringBuilder(text);
        for (Span quotation : Quoted.of(text).quotations()) {
            String words = quotation.in(text);
            if (words.isEmpty() || stand(words, evidence)) {
                continue;
            }
            int first = words.codePointAt(0);
            String other =
                    Character.toString(
                                    Character.isUpperCase(first)
                                            ? Character.toLowerCase(first)
                                            : Character.toUpperCase(first))
                            + words.substring(Character.charCount(first));
            if (other.length() == words.length() && stand(other, evidence)) {
                mended.replace(quotation.start(), quotation.end(), other);
            }
        }
        return mended.toString();
    }

    /// A mark before the closing one belongs to the sentence around the quotation.
    private static boolean stand(String quoted, List<Statement> evidence) {
        String words = quoted.replaceFirst("[,.;:]$", "");
        return evidence.stream()
                .anyMatch(statement -> !Normalizer.find(words, statement.text()).isEmpty());
    }
}
