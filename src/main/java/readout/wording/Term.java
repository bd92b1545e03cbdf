package readout.wording;

import readout.text.Span;

import java.util.HashSet;
import java.util.Set;

/// A word that carries what a text says, with what turns its sense.
///
/// @param key the same for all forms of the word and for all that mean the same; a number or time
///   has its value
/// @param written as it stands in the text
/// @param before what stands between it and the term before it, in lower case
/// @param operators those that stand right before it
/// @param units stems of what a number counts
/// @param clause counted from 0; clauses are parted by marks and by the words that join them
public record Term(
        Kind kind,
        String key,
        String written,
        Span span,
        String before,
        Set<Operator> operators,
        Set<String> units,
        Tense tense,
        int clause) {

    public enum Kind {
        WORD,
        /// Written with a capital.
        NAME,
        NUMBER,
        TIME,
        /// The speaker: "we", "our", "I".
        SPEAKER
    }

    /// What the verb's form says of the time; most words say nothing of it.
    public enum Tense {
        OPEN,
        ONGOING,
        DONE
    }

    public Term {
        operators = Set.copyOf(operators);
        units = Set.copyOf(units);
    }

    /// The same with more operators.
    Term and(Set<Operator> more) {
        Set<Operator> all = new HashSet<>(operators);
        all.addAll(more);
        return new Term(kind, key, written, span, before, all, units, tense, clause);
    }
}
