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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds what became of each actor's position on each theme since the actor last spoke on it.
///
/// A statement of the period is laid beside the actor's earlier statement on the same theme that
/// says most of the same; the words in which the two differ decide the kind.
public final class ChangeFinder {
    /// How much two statements share to be about the same thing.
    private static final double SAME_THING = 0.33;

    /// How much they share to be the same words again.
    private static final double SAME_WORDS = 0.66;

    /// What share of the best likeness a later statement needs to be taken instead.
    private static final double NEARLY = 0.8;

    /// Two statements this near in time can contradict each other; later is a change of mind.
    private static final int SAME_DAYS = 3;

    private static final int MOST_REAFFIRMED = 2;

    private final Scales scales = new Scales();

    /// The changes of the period in order of theme, actor and place in the later document.
    ///
    /// @param themes with all statements of the corpus up to the end of the period
    public List<Change> find(List<Theme> themes, Period period, CitationGate gate) {
        Set<Document.Id> narrated = narrated(themes);
        Map<Statement, Wording> wordings = new HashMap<>();
        Map<Actor, TreeSet<LocalDate>> spoke = new HashMap<>();
        for (Theme theme : themes) {
            for (Statement statement : theme.statements()) {
                wordings.put(statement, Wording.of(statement, scales));
                spoke.computeIfAbsent(statement.actor(), key -> new TreeSet<>())
                        .add(statement.date());
            }
        }
        Likeness likeness = new Likeness(wordings.values());
        LocalDate begins =
                spoke.values().stream()
                        .map(TreeSet::first)
                        .min(Comparator.naturalOrder())
                        .orElse(period.from());
        List<Change> changes = new ArrayList<>();
        for (Theme theme : themes) {
            Map<Actor, List<Wording>> byActor = new TreeMap<>();
            for (Statement statement : theme.statements()) {
                byActor.computeIfAbsent(statement.actor(), key -> new ArrayList<>())
                        .add(wordings.getOrDefault(statement, Wording.of(statement, scales)));
            }
            byActor.forEach((actor, held) -> {
                TreeSet<LocalDate> days = spoke.getOrDefault(actor, new TreeSet<>());
                changes.addAll(
                        new Ledger(theme, period, likeness, gate, days, begins, narrated).of(held));
            });
        }
        return changes;
    }

    /// The documents in which more than one actor speaks. What they tell without a cue is a
    /// narrator's aside: that it comes up or ceases is no news of the narrator's position.
    private static Set<Document.Id> narrated(List<Theme> themes) {
        Map<Document.Id, Set<Actor>> speakers = new HashMap<>();
        for (Theme theme : themes) {
            for (Statement statement : theme.statements()) {
                speakers.computeIfAbsent(statement.passage().document(), key -> new HashSet<>())
                        .add(statement.actor());
            }
        }
        return speakers.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// One actor's statements on one theme.
    private record Ledger(
            Theme theme,
            Period period,
            Likeness likeness,
            CitationGate gate,
            TreeSet<LocalDate> spoke,
            LocalDate begins,
            Set<Document.Id> narrated) {

        List<Change> of(List<Wording> held) {
            List<Wording> now =
                    held.stream().filter(w -> period.contains(w.statement().date())).toList();
            List<Wording> before =
                    held.stream()
                            .filter(w -> w.statement().date().isBefore(period.from()))
                            .toList();
            if (now.isEmpty()) {
                return dropped(before).stream().toList();
            }
            List<Change> changes = new ArrayList<>(isNew(held, now).stream().toList());
            List<Change> reaffirmed = new ArrayList<>();
            for (Wording later : now) {
                Optional<Change> change = closest(held, later).flatMap(e -> compare(e, later));
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

        /// Dropped is what the actor spoke on more than once, last when the actor last spoke, and
        /// not in this period though the actor speaks.
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
            boolean sameDay = one.date().equals(two.date());
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

        private Optional<CitedSentence> admit(Difference difference, Pair pair, Telling telling) {
            return gate.admit(Sentence.between(pair, difference, telling));
        }
    }
}
