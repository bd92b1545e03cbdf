package readout.ask;

import readout.statement.Actor;
import readout.wording.Term;

import java.util.List;
import java.util.Set;

/// One thing of which a question speaks.
///
/// @param keys of which one is that of the word, and others those of its parts
/// @param root what the forms of the word mostly share; the value of a number or time
/// @param role what it is in the question
/// @param actors whom it may mean, with those who speak for them; empty for what is no actor
record Wanted(
        String written,
        List<String> keys,
        String root,
        Term.Kind kind,
        Role role,
        Set<Actor> actors) {

    enum Role {
        /// Of whom or what something is asked: "Vessland" in "will Vessland buy".
        SUBJECT,
        /// What is done: "buy" in "will Vessland buy".
        PREDICATE,
        /// What is counted or of which kind the answer is: "batteries" in "how many batteries".
        COUNTED,
        CONTENT
    }

    /// Another word of the same beginning mostly, and not always, means the same.
    private static final double ALIKE = 0.8;

    boolean isName() {
        return kind == Term.Kind.NAME;
    }

    boolean isValue() {
        return kind == Term.Kind.NUMBER || kind == Term.Kind.TIME;
    }

    /// How much of it the words hold, from 0 to 1.
    double heldBy(Words words) {
        if (kind == Term.Kind.NUMBER) {
            return words.values().contains(root) ? 1 : 0;
        }
        if (kind == Term.Kind.TIME) {
            return words.holdsTime(root) ? 1 : 0;
        }
        if (words.keys().contains(keys.getFirst())) {
            return 1;
        }
        double parts = keys.stream().skip(1).filter(words.keys()::contains).count();
        double share = keys.size() == 1 ? 0 : parts / (keys.size() - 1);
        return Math.max(share, words.roots().contains(root) ? ALIKE : 0);
    }

    boolean isOneOf(Set<String> some) {
        return keys.stream().anyMatch(some::contains);
    }
}
