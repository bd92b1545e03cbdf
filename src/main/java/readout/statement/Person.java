package readout.statement;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Somebody of a corpus.
///
/// @param offices in the form in which a text takes them up again
/// @param bodies the words before the offices that say whose they are
/// @param gender null where no form of address tells it
record Person(Actor actor, Set<String> offices, Set<String> bodies, @Nullable Gender gender) {
    Person as(Actor other) {
        return new Person(other, offices, bodies, gender);
    }
}
