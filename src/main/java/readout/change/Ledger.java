package readout.change;

import readout.citation.CitationGate;
import readout.document.Document;
import readout.document.Period;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.Openings;
import readout.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One actor's statements on one theme, laid beside what the actor said before.
record Ledger(
        String themeId,
        Period period,
        Voice voice,
        Comparison comparison,
        CitationGate gate,
        LocalDate begins,
        Map<Document.Id, List<Voice>> others) {
    private static final int MOST_REAFFIRMED = 2;
    private static final int MOST_GONE = 4;

    /// @param held the actor's statements on the theme in the order of time
    List<Change> of(List<Wording> held) {
        List<Wording> now =
                held.stream().filter(w -> period.contains(w.statement().date())).toList();
        List<Wording> before =
                held.stream().filter(w -> w.statement().date().isBefore(period.from())).toList();
        List<Change> changes = new ArrayList<>();
        List<Change> reaffirmed = new ArrayList<>();
        for (Wording later : now) {
            Optional<Change> change = change(held, later);
            if (change.isPresent()) {
                if (change.get() instanceof Change.Reaffirmed) {
                    reaffirmed.add(change.get());
                } else if (!changes.contains(change.get())) {
                    changes.add(change.get());
                }
            }
        }
        takenUp(held, now)
                .filter(taken -> changes.stream().noneMatch(c -> c.after().equals(taken.after())))
                .ifPresent(changes::addFirst);
        List<Change> left = left(before, now, changes);
        reaffirmed.stream()
                .filter(same -> left.stream().noneMatch(l -> l.before().equals(same.before())))
                .limit(MOST_REAFFIRMED)
                .forEach(changes::add);
        changes.addAll(left);
        return changes;
    }

    private Optional<Change> change(List<Wording> held, Wording later) {
        Optional<StandingText> text = voice.standingText(later);
        if (text.isPresent()) {
            Wording earlier = text.get().pairs().get(later);
            return earlier == null
                    ? added(later, text.get())
                    : comparison.ofStandingText(voice.figureSince(earlier, later), later);
        }
        return voice.predecessor(later)
                .map(earlier -> voice.figureSince(earlier, later))
                .map(earlier -> held(held, earlier, later))
                .flatMap(earlier -> comparison.of(turned(held, earlier, later), later))
                .map(change -> change instanceof Change.Reaffirmed r ? latest(r, later) : change)
                .or(() -> voice.moved(later).flatMap(comparison::of))
                .or(() -> fact(later));
    }

    /// Where the same was said again since in words that share little with it, the last time.
    private Change latest(Change.Reaffirmed found, Wording later) {
        return voice.moved(later)
                .filter(f -> f.difference().kind() == Difference.Kind.HELD)
                .filter(f -> f.earlier().statement().date().isAfter(date(found)))
                .flatMap(comparison::of)
                .orElse(found);
    }

    private static LocalDate date(Change.Reaffirmed found) {
        return found.pair().earlier().date();
    }

    /// What a narrator tells without a cue is told for those who speak beside it: the status that
    /// moved may have been theirs to tell.
    private Optional<Change> fact(Wording later) {
        return isAside(later.statement())
                ? others.getOrDefault(later.document(), List.of()).stream()
                        .flatMap(other -> other.moved(later).stream())
                        .filter(found -> found.difference().kind() == Difference.Kind.STATUS)
                        .findFirst()
                        .flatMap(comparison::of)
                : Optional.empty();
    }

    /// Where the earlier statement was contradicted in its days, the one that the later agrees
    /// with: who stands by a disputed word has not turned round.
    private static Wording held(List<Wording> held, Wording earlier, Wording later) {
        if (!Difference.isDenial(earlier, later)) {
            return earlier;
        }
        return held.stream()
                .filter(other -> Voice.precedes(other, earlier) && Comparison.near(other, earlier))
                .filter(other -> Difference.isDenial(other, earlier))
                .filter(other -> !Difference.isDenial(other, later))
                .reduce((_, last) -> last)
                .orElse(earlier);
    }

    /// A sentence that the issue before of a standing text did not have: news, unless it was only
    /// away for a while. It does not stand for one that was kept.
    private Optional<Change> added(Wording later, StandingText text) {
        return voice.predecessor(later)
                .filter(earlier -> !text.pairs().containsValue(earlier))
                .filter(earlier -> !isShade(earlier, later) || voice.mayBeEdited(earlier, later))
                .flatMap(earlier -> comparison.of(earlier, later))
                .filter(change -> !(change instanceof Change.Reaffirmed) || voice.isBack(later))
                .or(() -> comesIn(later.statement()));
    }

    /// How firm a sentence is says little beside one of which it is no new wording.
    private static boolean isShade(Wording earlier, Wording later) {
        Difference.Kind kind = Difference.between(earlier, later).kind();
        return kind == Difference.Kind.FIRMER || kind == Difference.Kind.LOOSER;
    }

    /// New is what the actor takes up after the week with which the corpus begins.
    private Optional<Change> takenUp(List<Wording> held, List<Wording> now) {
        Statement first = held.getFirst().statement();
        boolean beginning = Period.weekOf(begins).contains(first.date());
        if (now.isEmpty()
                || beginning
                || isAside(first)
                || !first.equals(now.getFirst().statement())) {
            return Optional.empty();
        }
        return comesIn(
                mostTelling(
                        now.stream()
                                .filter(w -> w.statement().date().equals(first.date()))
                                .toList()));
    }

    private Optional<Change> comesIn(Statement statement) {
        return gate.admit(Sentence.taken(statement))
                .map(sentence -> new Change.New(themeId, sentence, statement));
    }

    /// Dropped is a line that the actor held in more than one week and of which nothing is said
    /// though the actor speaks: in this period, where it is on the theme; where it is on others,
    /// for the second week, because one week's silence is no news. Of a standing text several are
    /// told.
    private List<Change> left(List<Wording> before, List<Wording> now, List<Change> changes) {
        boolean speaks = voice.days().subSet(period.from(), period.until()).size() > 0;
        if (before.isEmpty() || !speaks) {
            return List.of();
        }
        LocalDate last = before.getLast().statement().date();
        long silent = voice.weeksBetween(last, period.from());
        if (now.isEmpty() && silent != 1) {
            return List.of();
        }
        Set<Statement> told = new HashSet<>();
        changes.forEach(change -> told.addAll(change.before()));
        List<Wording> lines =
                before.stream()
                        .filter(w -> Period.weekOf(last).contains(w.statement().date()))
                        .filter(w -> !isAside(w.statement()) && !told.contains(w.statement()))
                        .toList();
        List<Wording> gone =
                lines.stream()
                        .filter(Wording::isLasting)
                        .filter(line -> voice.isLineLeft(line, period))
                        .filter(line -> silent == 0 || now.isEmpty() || shortened(line, now))
                        .toList();
        boolean standing = gone.stream().anyMatch(line -> voice.hasNextIssue(line, period));
        return gone.stream()
                .filter(line -> standing || voice.standingText(line).isEmpty())
                .sorted(Comparator.comparingInt(line -> -line.stems().size()))
                .limit(standing ? MOST_GONE : 1)
                .map(line -> dropped(line.statement(), now.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// After a pause only a clause that was left out of a line is news.
    private static boolean shortened(Wording line, List<Wording> now) {
        return now.stream().anyMatch(other -> Voice.isShortened(line, other));
    }

    private Optional<Change> dropped(Statement line, boolean silent) {
        return gate.admit(silent ? Sentence.silent(line) : Sentence.left(line))
                .map(sentence -> new Change.Dropped(themeId, sentence, line));
    }

    private boolean isAside(Statement statement) {
        return statement.actor().kind() == Actor.Kind.BODY
                && statement.attribution().cue() == null
                && others.containsKey(statement.passage().document());
    }

    /// Of the last day's statements the one with most content that stands by itself.
    private static Statement mostTelling(List<Wording> before) {
        LocalDate day = before.getLast().statement().date();
        return before.stream()
                .filter(wording -> wording.statement().date().equals(day))
                .max(
                        Comparator.comparing((Wording wording) -> !Openings.lean(wording.text()))
                                .thenComparingInt(wording -> wording.stems().size()))
                .orElseThrow()
                .statement();
    }

    /// Where the actor turned round between the two already, the statement that did: what was
    /// reversed is told once.
    private static Wording turned(List<Wording> held, Wording earlier, Wording later) {
        if (!Difference.isDenial(earlier, later)) {
            return earlier;
        }
        return held.stream()
                .filter(b -> Voice.precedes(earlier, b) && Voice.precedes(b, later))
                .filter(b -> Difference.isDenial(earlier, b))
                .max(Comparator.comparing(Wording::statement, Statement.ORDER))
                .orElse(earlier);
    }
}
