package readout.ask;

import readout.text.ContentWords;
import readout.wording.Lexicon;
import readout.wording.Operators;
import readout.wording.Term;
import readout.wording.Terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text as they are compared with those of a question.
///
/// @param terms in order of place
/// @param keys of the words and names, the parts of hyphenated ones among them
/// @param roots what the forms of one word mostly share
/// @param values of numbers and times
record Words(List<Term> terms, Set<String> keys, Set<String> roots, Set<String> values) {
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

    /// Reads texts.
    static final class Reader {
        private final Lexicon lexicon = new Lexicon();
        private final Terms terms = new Terms(new Operators(), lexicon);

        /// @param day from which relative times are reckoned
        Words read(String text, LocalDate day) {
            List<Term> found = terms.in(text, day);
            Set<String> keys = new HashSet<>();
            Set<String> values = new HashSet<>();
            Set<String> roots = new HashSet<>();
            for (Term term : found) {
                switch (term.kind()) {
                    case WORD, NAME -> keys.addAll(keys(term.written()));
                    case NUMBER, TIME -> values.add(term.key());
                    case SPEAKER -> {}
                }
            }
            String folded = Folded.of(text);
            for (ContentWords.Word word : ContentWords.in(folded)) {
                roots.add(word.root());
                if (!word.isFigure()) {
                    keys.add(key(word.span().in(folded)));
                }
            }
            return new Words(List.copyOf(found), keys, roots, values);
        }

        /// The key of the word, and those of its parts where it has a hyphen.
        List<String> keys(String written) {
            List<String> keys = new ArrayList<>();
            keys.add(key(written));
            String[] parts = HYPHEN.split(written, -1);
            for (int i = 0; parts.length > 1 && i < parts.length; i++) {
                if (!parts[i].isEmpty()) {
                    keys.add(key(parts[i]));
                }
            }
            return keys;
        }

        boolean areOpposite(String key, String other) {
            return lexicon.areOpposite(key, other);
        }

        String key(String written) {
            return Folded.of(lexicon.key(written));
        }
    }

    /// Whether a value of the text is or begins with this one: a day lies in its month.
    boolean holdsTime(String value) {
        return values.stream().anyMatch(own -> own.startsWith(value));
    }
}
