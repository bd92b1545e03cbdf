package readout.change;

import readout.document.Document;
import readout.document.Period;
import readout.statement.Statement;
import readout.wording.Scales;
import readout.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All that one actor has said, on whatever theme: where a statement's predecessor is looked for.
final class Voice {
    /// How much two statements on one theme share to be about the same thing.
    static final double SAME_THING = 0.33;

    /// How much they share to be the same words again.
    static final double SAME_WORDS = 0.66;

    /// What share of the best likeness a later statement needs to be taken instead.
    static final double NEARLY = 0.7;

    /// Statements on the same thing share one of this many of the rarest words of a clause.
    static final int TELLING_WORDS = 8;

    /// Of the statements that share a word with a whole sentence, so many of the latest are looked
    /// at: what is said all the time was said lately, too.
    private static final int LATEST = 500;

    /// The words of which a clause has as many at least.
    private static final int CLAUSE = 4;

    private final Likeness likeness;
    private final Pieces pieces;
    private final ClausePast clauses;
    private final Map<Wording, String> themes = new HashMap<>();
    private final Postings byStem = new Postings();
    private final Map<Document.Id, List<Wording>> byDocument = new LinkedHashMap<>();
    private final Map<Document.Id, Optional<StandingText>> standing = new HashMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    Voice(Likeness likeness, Pieces pieces) {
        this.likeness = likeness;
        this.pieces = pieces;
        this.clauses = new ClausePast(likeness, pieces);
    }

    /// @param wording said after those added before
    void add(Wording wording, String themeId) {
        themes.put(wording, themeId);
        byStem.add(wording, wording.stems());
        clauses.add(wording);
        byDocument.computeIfAbsent(wording.document(), _ -> new ArrayList<>()).add(wording);
        days.add(wording.statement().date());
    }

    /// The days on which the actor spoke.
    NavigableSet<LocalDate> days() {
        return days;
    }

    /// In how many weeks the actor spoke after the week of the one day and before the other; none
    /// where both lie in one week.
    long weeksBetween(LocalDate after, LocalDate before) {
        LocalDate from = Period.weekOf(after).until();
        if (!from.isBefore(before)) {
            return 0;
        }
        return days.subSet(from, before).stream().map(Period::weekOf).distinct().count();
    }

    /// The actor's earlier document that is nearest in its words to that of the statement, where
    /// the two are issues of one standing text.
    Optional<StandingText> standingText(Wording later) {
        return standing.computeIfAbsent(
                later.document(),
                id ->
                        StandingText.of(
                                byDocument.getOrDefault(id, List.of()),
                                earlierDocuments(later),
                                likeness));
    }

    /// Whether the line stood in a standing text of which another issue came out in the period.
    boolean hasNextIssue(Wording line, Period period) {
        List<Wording> issue = byDocument.getOrDefault(line.document(), List.of());
        return byDocument.values().stream()
                .map(List::getFirst)
                .filter(first -> period.contains(first.statement().date()))
                .flatMap(first -> standingText(first).stream())
                .anyMatch(text -> text.before().equals(issue));
    }

    private List<List<Wording>> earlierDocuments(Wording later) {
        return byDocument.values().stream()
                .filter(document -> precedes(document.getFirst(), later))
                .sorted(
                        Comparator.comparing(
                                        (List<Wording> document) -> document.getFirst().statement(),
                                        Statement.ORDER)
                                .reversed())
                .toList();
    }

    /// The latest earlier statement that says nearly as much of the same as the closest one. On
    /// another theme it must say the same in nearly the same words. Where there is none, the latest
    /// on the theme that takes another stand on one of the same things.
    Optional<Wording> predecessor(Wording later) {
        return closest(later).or(() -> otherStand(later));
    }

    /// What moved in a clause of the statement since the actor last said something on the same.
    Optional<ClausePast.Found> moved(Wording later) {
        return clauses.moved(later);
    }

    private Optional<Wording> otherStand(Wording later) {
        return Scales.firmest(later.steps(), Scales.STAND)
                .flatMap(now ->
                        candidates(later).stream()
                                .filter(earlier -> precedes(earlier, later))
                                .filter(earlier -> sameTheme(earlier, later))
                                .filter(earlier -> likeness.shares(earlier, later))
                                .filter(earlier ->
                                        Scales.firmest(earlier.steps(), Scales.STAND)
                                                .filter(then -> then.level() != now.level())
                                                .isPresent())
                                .reduce((_, last) -> last));
    }

    private Optional<Wording> closest(Wording later) {
        Map<Wording, Double> near = new LinkedHashMap<>();
        for (Wording candidate : candidates(later)) {
            if (precedes(candidate, later)) {
                double like = likeness.of(candidate, later);
                if (like >= (sameTheme(candidate, later) ? SAME_THING : SAME_WORDS)) {
                    near.put(candidate, like);
                }
            }
        }
        double best = near.values().stream().mapToDouble(like -> like).max().orElse(0);
        List<Wording> latestFirst =
                near.entrySet().stream()
                        .filter(entry -> entry.getValue() >= NEARLY * best)
                        .map(Map.Entry::getKey)
                        .sorted(
                                Comparator.comparing(Wording::statement, Statement.ORDER)
                                        .reversed())
                        .toList();
        Optional<Wording> latest = latestFirst.stream().findFirst();
        boolean same =
                latest.map(earlier -> likeness.of(earlier, later) >= SAME_WORDS).orElse(true);
        Optional<Wording> moved =
                latestFirst.stream()
                        .filter(e -> isMoved(e, later))
                        .filter(e -> !same || isUntold(e, later, latestFirst))
                        .findFirst();
        return moved.or(() -> latest);
    }

    /// Whether the status to which the later moves from the earlier was stated by none of those
    /// between: what has been done is news until it was told.
    private static boolean isUntold(Wording earlier, Wording later, List<Wording> near) {
        return Difference.between(earlier, later).kind() == Difference.Kind.STATUS
                && near.stream()
                        .filter(between -> precedes(earlier, between))
                        .noneMatch(between ->
                                Difference.between(earlier, between).kind()
                                        == Difference.Kind.STATUS);
    }

    /// Whether a figure or the status moved between the two.
    private static boolean isMoved(Wording earlier, Wording later) {
        Difference.Kind kind = Difference.between(earlier, later).kind();
        return kind == Difference.Kind.FIGURE || kind == Difference.Kind.STATUS;
    }

    /// Where the actor stated another value of the later statement's figure between the two, on
    /// whatever occasion, the latest statement that did; else the earlier one.
    Wording figureSince(Wording earlier, Wording later) {
        if (Difference.between(earlier, later).kind() != Difference.Kind.FIGURE) {
            return earlier;
        }
        return candidates(later).stream()
                .filter(between -> precedes(earlier, between) && precedes(between, later))
                .filter(between ->
                        likeness.of(between, later) >= SAME_THING
                                || StandingText.mayBeEdited(between, later, likeness))
                .filter(between ->
                        Difference.between(earlier, between).kind() == Difference.Kind.FIGURE)
                .reduce((_, last) -> last)
                .orElse(earlier);
    }

    boolean mayBeEdited(Wording earlier, Wording later) {
        return StandingText.mayBeEdited(earlier, later, likeness);
    }

    /// Whether the sentence stood in an earlier document as it is.
    boolean isBack(Wording later) {
        return candidates(later).stream()
                .anyMatch(earlier ->
                        precedes(earlier, later)
                                && likeness.mutual(earlier, later) >= StandingText.KEPT);
    }

    /// Whether the actor said nearly the same in two weeks or more before the period, the figures
    /// the same, and says nothing like it in the period.
    boolean isLineLeft(Wording line, Period period) {
        Set<Period> said = new HashSet<>();
        for (Wording other : candidates(line)) {
            if (likeness.mutual(line, other) >= SAME_WORDS) {
                LocalDate day = other.statement().date();
                if (period.contains(day) && !isShortened(line, other)) {
                    return false;
                }
                if (!period.contains(day) && other.figures().equals(line.figures())) {
                    said.add(Period.weekOf(day));
                }
            }
        }
        return said.size() > 1;
    }

    /// Whether of the line only the beginning or another part was said: "we stand by them", without
    /// "for as long as it takes".
    static boolean isShortened(Wording line, Wording other) {
        return line.stems().size() > other.stems().size()
                && line.stems().containsAll(other.stems())
                && line.core().strip().split(" +").length
                        >= other.core().strip().split(" +").length + CLAUSE;
    }

    private boolean sameTheme(Wording one, Wording other) {
        return String.valueOf(themes.get(one)).equals(themes.get(other));
    }

    /// In the order in which they were said.
    private List<Wording> candidates(Wording later) {
        Postings.Lookup found = byStem.new Lookup();
        for (Wording piece : pieces.of(later)) {
            for (String stem : likeness.rarest(piece.stems(), TELLING_WORDS)) {
                if (piece.equals(later)) {
                    found.addLatest(LATEST, stem);
                } else {
                    found.addUpTo(ClausePast.MOST_STATEMENTS, stem);
                }
            }
        }
        return found.inOrder();
    }

    static boolean precedes(Wording earlier, Wording later) {
        return !earlier.document().equals(later.document())
                && Statement.ORDER.compare(earlier.statement(), later.statement()) < 0;
    }
}
