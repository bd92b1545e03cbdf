package readout.citation;

import readout.text.Span;
import readout.wording.DatePhrases;
import readout.wording.Lexicon;
import readout.wording.Quantities.Quantity;
import readout.wording.Scales;
import readout.wording.Scales.Step;
import readout.wording.Tenses;
import readout.wording.Wording;
import readout.wording.Wording.Denial;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// In what of substance the words of two quotations differ: what is affirmed or denied, how firm it
/// is, figures, days, places, what is planned or done, which way a thing moves, and a word that was
/// exchanged in a sentence that was kept.
///
/// Where they differ in one of these, nobody said the same again. That words were added or left out
/// is no such difference: who repeats says more or less of it.
final class Sameness {
    private static final List<String> SCALES =
            List.of(Scales.WILL, Scales.CALL, Scales.TERM, Scales.STAND, "back");

    /// A sentence with so many content words is known again by its words.
    private static final int LONG = 6;

    /// A sentence of which so many of its content words stay, in their order, is kept.
    private static final double KEPT = 0.6;

    private final Lexicon lexicon;

    Sameness(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the two differ in nothing of substance.
    boolean holds(Wording before, Wording now) {
        return !isOpposed(before, now)
                && !moves(before, now, by -> by != 0)
                && !hasOtherFigure(before, now)
                && !hasOtherStatus(before, now)
                && !isDone(before, now)
                && !isDone(now, before)
                && !areOthers(days(before), days(now))
                && !areOthers(before.places(), now.places())
                && !turns(before, now)
                && !exchanges(before, now);
    }

    /// Whether one denies what the other affirms.
    static boolean isOpposed(Wording one, Wording other) {
        return denies(one, other) || denies(other, one);
    }

    /// Whether the firmest word of a scale moves that way.
    static boolean moves(Wording before, Wording now, IntPredicate way) {
        return SCALES.stream().anyMatch(scale -> moves(before, now, scale, way));
    }

    private static boolean moves(Wording before, Wording now, String scale, IntPredicate way) {
        int one = Scales.firmest(before.steps(), scale).map(Step::level).orElse(0);
        int two = Scales.firmest(now.steps(), scale).map(Step::level).orElse(0);
        return one > 0 && two > 0 && way.test(Integer.compare(two, one));
    }

    private static boolean denies(Wording one, Wording other) {
        return one.denials().stream()
                .map(Denial::denied)
                .anyMatch(denied ->
                        other.affirmed().contains(denied.getFirst())
                                && denied.stream().filter(other.affirmed()::contains).count()
                                        >= Math.min(2, denied.size()));
    }

    /// Whether the later words count another number of the same.
    private static boolean hasOtherFigure(Wording before, Wording now) {
        List<Quantity> known = before.quantities();
        return now.quantities().stream()
                .anyMatch(figure ->
                        known.stream().anyMatch(each -> each.counts(figure))
                                && known.stream()
                                        .noneMatch(each -> each.value().equals(figure.value())));
    }

    /// Planned, agreed, signed, delivered: a thing has come further.
    private static boolean hasOtherStatus(Wording before, Wording now) {
        return moves(before, now, Scales.STATUS, by -> by != 0);
    }

    /// Whether what the one has still to come is done in the other.
    private static boolean isDone(Wording planned, Wording done) {
        Optional<Span> toCome = Tenses.toCome(planned.core());
        return toCome.isPresent()
                && Tenses.done(done.core()).isPresent()
                && !Tenses.isStillToCome(toCome.get().in(planned.core()), done);
    }

    /// The days named, without the one on which it was said.
    private static Set<String> days(Wording wording) {
        String said = wording.statement().date().toString();
        return DatePhrases.in(wording.core(), wording.statement().date()).stream()
                .map(DatePhrases.Found::value)
                .filter(day -> !said.startsWith(day))
                .collect(Collectors.toSet());
    }

    private static boolean areOthers(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /// Whether a word of the one means the opposite of a word that only the other has.
    private boolean turns(Wording before, Wording now) {
        Set<String> one = keys(before);
        Set<String> other = keys(now);
        return one.stream()
                .filter(key -> !other.contains(key))
                .anyMatch(key ->
                        other.stream()
                                .filter(word -> !one.contains(word))
                                .anyMatch(word -> lexicon.areOpposite(key, word)));
    }

    private Set<String> keys(Wording wording) {
        return new HashSet<>(inOrder(wording));
    }

    /// Without the day on which it was said, which is another each time.
    private List<String> inOrder(Wording wording) {
        String said = wording.statement().date().toString();
        List<Span> ownDay =
                DatePhrases.in(wording.core(), wording.statement().date()).stream()
                        .filter(found -> said.startsWith(found.value()))
                        .map(DatePhrases.Found::span)
                        .toList();
        return wording.words().stream()
                .filter(word -> ownDay.stream().noneMatch(day -> day.contains(word.span())))
                .map(word -> lexicon.key(word.span().in(wording.core())))
                .toList();
    }

    /// Whether a sentence that is kept nearly word for word has another word in place of one: that
    /// was exchanged on purpose.
    private boolean exchanges(Wording before, Wording now) {
        List<String> one = inOrder(before);
        List<String> other = inOrder(now);
        int[][] kept = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                kept[i][j] =
                        one.get(i).equals(other.get(j))
                                ? kept[i + 1][j + 1] + 1
                                : Math.max(kept[i + 1][j], kept[i][j + 1]);
            }
        }
        int longer = Math.max(one.size(), other.size());
        if (longer < LONG || kept[0][0] < KEPT * longer) {
            return false;
        }
        int i = 0;
        int j = 0;
        boolean left = false;
        boolean put = false;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                if (left && put) {
                    return true;
                }
                left = false;
                put = false;
                i++;
                j++;
            } else if (kept[i + 1][j] >= kept[i][j + 1]) {
                left = true;
                i++;
            } else {
                put = true;
                j++;
            }
        }
        return (left || i < one.size()) && (put || j < other.size());
    }
}
