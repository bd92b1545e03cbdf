package readout.statement;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the documents call an actor, so that a person who asks can call it so, too.
///
/// @param names as written, without office and form of address
/// @param offices that the actor holds, in lower case: `secretary general`
/// @param bodies the words before the offices that say whose they are: `NATO`, `Vessland’s`
public record Introduction(
        Actor actor, SortedSet<String> names, SortedSet<String> offices, SortedSet<String> bodies) {

    public Introduction {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        offices = Collections.unmodifiableSortedSet(new TreeSet<>(offices));
        bodies = Collections.unmodifiableSortedSet(new TreeSet<>(bodies));
    }

    Introduction(
            Actor actor,
            Collection<String> names,
            Collection<String> offices,
            Collection<String> bodies) {
        this(actor, new TreeSet<>(names), new TreeSet<>(offices), new TreeSet<>(bodies));
    }
}
