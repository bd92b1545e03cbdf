package readout.change;

import readout.change.Change.Pair;
import readout.change.Sentence.Telling;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.document.Document;
import readout.document.Period;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.theme.Theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One actor's statements on one theme, laid beside each other in the order of time.
record Ledger(
        Theme theme,
        Period period,
        Likeness likeness,
        CitationGate gate,
        TreeSet<LocalDate> spoke,
        LocalDate begins,
        Set<Document.Id> narrated) {
    /// How much two statements share to be about the same thing.
    private static final double SAME_THING = 0.33;

    /// How much they share to be the same words again.
    private static final double SAME_WORDS = 0.66;

    /// What share of the best likeness a later statement needs to be taken instead.
    private static final double NEARLY = 0.8;

    /// Two statements this near in time can contradict each other; later is a change of mind.
    private static final int SAME_DAYS = 3;

    private static final int MOST_REAFFIRMED = 2;

    List<Change> of(List<Wording> held) {
        List<Wording> now =
                held.stream().filter(w -> period.contains(w.statement().date())).toList();
        List<Wording> before =
                held.stream().filter(w -> w.statement().date().isBefore(period.from())).toList();
        if (now.isEmpty()) {
            return dropped(before).stream().toList();
        }
        List<Change> changes = new ArrayList<>(isNew(held, now).stream().toList());
        List<Change> reaffirmed = new ArrayList<>();
        for (Wording later : now) {
            Optional<Change> change =
                    closest(held, later).flatMap(e -> compare(turned(held, e, later), later));
            if (change.isPresent()) {
                if (change.get() instanceof Change.Reaffirmed) {
                    reaffirmed.add(change.get());
                } else {
                    changes.add(change.get());
                }
            }
        }
        reaffirmed.stream().limit(MOST_REAFFIRMED).forEach(changes::add);
        return changes;
    }

    /// New is what the actor takes up after the week with which the corpus begins.
    private Optional<Change> isNew(List<Wording> held, List<Wording> now) {
        Statement first = held.getFirst().statement();
        boolean beginning = Period.weekOf(begins).contains(first.date());
        if (beginning || isAside(first) || !first.equals(now.getFirst().statement())) {
            return Optional.empty();
        }
        Statement telling =
                mostTelling(
                        now.stream()
                                .filter(w -> w.statement().date().equals(first.date()))
                                .toList());
        return gate.admit(Sentence.taken(telling))
                .map(sentence -> new Change.New(theme.id(), sentence, telling));
    }

    /// Dropped is what the actor spoke on more than once, last when the actor last spoke, and not
    /// in this period though the actor speaks.
    private Optional<Change> dropped(List<Wording> before) {
        LocalDate last = spoke.lower(period.from());
        boolean speaks = spoke.ceiling(period.from()) != null;
        if (before.isEmpty() || !speaks || last == null) {
            return Optional.empty();
        }
        Statement latest = mostTelling(before);
        long occasions = before.stream().map(w -> w.statement().date()).distinct().count();
        if (occasions < 2 || isAside(latest) || !Period.weekOf(last).contains(latest.date())) {
            return Optional.empty();
        }
        return gate.admit(Sentence.left(latest))
                .map(sentence -> new Change.Dropped(theme.id(), sentence, latest));
    }

    private boolean isAside(Statement statement) {
        return statement.actor().kind() == Actor.Kind.BODY
                && statement.attribution().cue() == null
                && narrated.contains(statement.passage().document());
    }

    /// Of the last day's statements the one with most content.
    private static Statement mostTelling(List<Wording> before) {
        LocalDate day = before.getLast().statement().date();
        return before.stream()
                .filter(wording -> wording.statement().date().equals(day))
                .max(Comparator.comparingInt(wording -> wording.stems().size()))
                .orElseThrow()
                .statement();
    }

    /// Where the actor turned round between the two already, the statement that did: what was
    /// reversed is told once.
    private static Wording turned(List<Wording> held, Wording earlier, Wording later) {
        if (Difference.between(earlier, later).kind() != Difference.Kind.DENIED) {
            return earlier;
        }
        return held.stream()
                .filter(between -> precedes(earlier, between) && precedes(between, later))
                .filter(b -> Difference.between(earlier, b).kind() == Difference.Kind.DENIED)
                .max(Comparator.comparing(Wording::statement, Statement.ORDER))
                .orElse(earlier);
    }

    /// The latest earlier statement that says nearly as much of the same as the closest one.
    private Optional<Wording> closest(List<Wording> held, Wording later) {
        List<Wording> earlier =
                held.stream()
                        .filter(candidate -> precedes(candidate, later))
                        .filter(candidate -> likeness.of(candidate, later) >= SAME_THING)
                        .toList();
        double best =
                earlier.stream()
                        .mapToDouble(candidate -> likeness.of(candidate, later))
                        .max()
                        .orElse(0);
        return earlier.stream()
                .filter(candidate -> likeness.of(candidate, later) >= NEARLY * best)
                .max(Comparator.comparing(Wording::statement, Statement.ORDER));
    }

    private static boolean precedes(Wording earlier, Wording later) {
        Statement one = earlier.statement();
        Statement two = later.statement();
        boolean otherDocument = !one.passage().document().equals(two.passage().document());
        return otherDocument && Statement.ORDER.compare(one, two) < 0;
    }

    private Optional<Change> compare(Wording earlier, Wording later) {
        Difference difference = Difference.between(earlier, later);
        Statement one = earlier.statement();
        Statement two = later.statement();
        Pair pair =
                new Pair(
                        one,
                        two,
                        difference.earlier().in(one.text()),
                        difference.later().in(two.text()));
        boolean sameDays = one.date().plusDays(SAME_DAYS).isAfter(two.date());
        boolean sameDay = one.date().equals(two.date()) || ofOneDay(one, two);
        String id = theme.id();
        return switch (difference.kind()) {
            case DENIED ->
                    admit(difference, pair, sameDays ? Telling.AGAINST : Telling.OPPOSITE)
                            .map(s ->
                                    sameDays
                                            ? new Change.Contradicted(id, s, pair)
                                            : new Change.Reversed(id, s, pair));
            case FIGURE ->
                    admit(difference, pair, sameDay ? Telling.AGAINST : Telling.MOVED)
                            .map(s ->
                                    sameDay
                                            ? new Change.Contradicted(id, s, pair)
                                            : new Change.Updated(id, s, pair));
            case STATUS ->
                    admit(difference, pair, Telling.MOVED)
                            .map(s -> new Change.Updated(id, s, pair));
            case FIRMER ->
                    admit(difference, pair, Telling.FIRMER)
                            .map(s -> new Change.Strengthened(id, s, pair));
            case LOOSER ->
                    admit(difference, pair, Telling.LOOSER)
                            .map(s -> new Change.Softened(id, s, pair));
            case NONE ->
                    likeness.of(earlier, later) < SAME_WORDS || sameDay
                            ? Optional.empty()
                            : gate.admit(Sentence.again(pair, difference))
                                    .map(s -> new Change.Reaffirmed(id, s, pair));
        };
    }

    /// Whether both name one day of which they speak.
    private static boolean ofOneDay(Statement one, Statement two) {
        return !Collections.disjoint(NamedDays.of(one), NamedDays.of(two));
    }

    private Optional<CitedSentence> admit(Difference difference, Pair pair, Telling telling) {
        return gate.admit(Sentence.between(pair, difference, telling));
    }
}
