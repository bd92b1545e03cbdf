package readout.change;

import readout.text.ContentWords;
import readout.text.Span;
import readout.wording.Quantities.Quantity;
import readout.wording.Scales;
import readout.wording.Scales.Step;
import readout.wording.Tenses;
import readout.wording.Wording;
import readout.wording.Wording.Denial;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a later wording differs from an earlier one on the same thing, with the words that show it.
///
/// @param earlier the words concerned in the earlier text
/// @param later the words concerned in the later text
record Difference(Kind kind, Span earlier, Span later) {
    enum Kind {
        DENIED,
        FIGURE,
        STATUS,
        FIRMER,
        LOOSER,
        REWORDED,
        NAMES,
        SCOPE,
        LIST,
        NEXT,
        HELD,
        NONE
    }

    /// Words with which a text names the old figure beside the new one.
    private static final Pattern MOVES =
            Pattern.compile(
                    "(?<![\\p{L}])(?:from|instead of|rather than|no longer|and"
                            + " not|up|down|moved|raised|lowered|postponed|brought"
                            + " forward)(?![\\p{L}])");

    /// Content words within which a predicate stands with what belongs to it.
    private static final int NEAR = 6;

    private static final List<String> FIRMNESS = List.of(Scales.WILL, Scales.STAND, "back");

    /// The difference that counts most: a denial before a figure, a figure before a shade.
    static Difference between(Wording earlier, Wording later) {
        return denial(earlier, later)
                .or(() -> figure(earlier, later))
                .or(() -> status(earlier, later))
                .or(() -> firmness(earlier, later))
                .orElseGet(() ->
                        new Difference(Kind.NONE, common(earlier, later), common(later, earlier)));
    }

    /// Whether one of the two denies what the other affirms: the difference that counts most.
    static boolean isDenial(Wording earlier, Wording later) {
        return denial(earlier, later).isPresent();
    }

    /// The same for two issues of a standing text, in which any word that moved was moved on
    /// purpose. A day that moves along with the issue is no news by itself.
    static Difference ofStandingText(Wording earlier, Wording later) {
        Difference difference = between(earlier, later);
        boolean day =
                difference.kind() == Kind.FIGURE
                        && later.quantities().stream()
                                .anyMatch(figure ->
                                        figure.span().equals(difference.later())
                                                && figure.units().contains("day"));
        return difference.kind() == Kind.NONE || day
                ? Rewording.of(earlier, later)
                        .map(moved -> new Difference(Kind.REWORDED, moved.earlier(), moved.later()))
                        .orElse(
                                new Difference(
                                        Kind.NONE, common(earlier, later), common(later, earlier)))
                : difference;
    }

    /// The same with the words behind that say of what.
    Difference upToShared(Wording before, Wording now) {
        return new Difference(kind, before.upToShared(earlier, now), now.upToShared(later, before));
    }

    private static Optional<Difference> denial(Wording earlier, Wording later) {
        for (Denial denial : earlier.denials()) {
            Optional<Span> affirmed = affirmedIn(later, denial);
            if (affirmed.isPresent()) {
                return Optional.of(new Difference(Kind.DENIED, denial.span(), affirmed.get()));
            }
        }
        for (Denial denial : later.denials()) {
            Optional<Span> affirmed = affirmedIn(earlier, denial);
            if (affirmed.isPresent()) {
                return Optional.of(new Difference(Kind.DENIED, affirmed.get(), denial.span()));
            }
        }
        return Optional.empty();
    }

    /// Where the other wording affirms the denied predicate with one more of the words denied
    /// beside it.
    private static Optional<Span> affirmedIn(Wording other, Denial denial) {
        Set<String> shared = new HashSet<>(denial.denied());
        shared.retainAll(other.affirmed());
        int needed = Math.min(2, denial.denied().size());
        List<ContentWords.Word> words = other.words();
        for (int from = 0; from < words.size(); from++) {
            List<ContentWords.Word> near =
                    words.subList(from, Math.min(words.size(), from + NEAR)).stream()
                            .filter(word -> shared.contains(word.stem()))
                            .toList();
            Set<String> stems =
                    near.stream().map(ContentWords.Word::stem).collect(Collectors.toSet());
            if (stems.contains(denial.denied().getFirst()) && stems.size() >= needed) {
                return Optional.of(
                        new Span(near.getFirst().span().start(), near.getLast().span().end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> figure(Wording earlier, Wording later) {
        boolean moves = MOVES.matcher(later.text()).find();
        for (Quantity now : later.quantities()) {
            boolean stated =
                    earlier.quantities().stream()
                            .anyMatch(before -> before.value().equals(now.value()));
            if (stated) {
                continue;
            }
            for (Quantity before : earlier.quantities()) {
                boolean stays =
                        !moves
                                && later.quantities().stream()
                                        .anyMatch(other -> other.value().equals(before.value()));
                if (!stays && before.counts(now)) {
                    return Optional.of(new Difference(Kind.FIGURE, before.span(), now.span()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> status(Wording earlier, Wording later) {
        return steps(earlier, later, Scales.STATUS)
                .filter(steps -> steps.now().level() > steps.before().level())
                .map(steps ->
                        new Difference(Kind.STATUS, steps.before().span(), steps.now().span()))
                .or(() -> tense(earlier, later));
    }

    /// What was still to come has been done.
    private static Optional<Difference> tense(Wording earlier, Wording later) {
        return Tenses.toCome(earlier.core())
                .flatMap(before ->
                        Tenses.done(later.core())
                                .filter(_ ->
                                        !Tenses.isStillToCome(before.in(earlier.core()), later))
                                .map(now -> new Difference(Kind.STATUS, before, now)));
    }

    private static Optional<Difference> firmness(Wording earlier, Wording later) {
        for (String scale : FIRMNESS) {
            Optional<Steps> steps = steps(earlier, later, scale);
            if (steps.isPresent()) {
                Step before = steps.get().before();
                Step now = steps.get().now();
                return Optional.of(
                        new Difference(
                                now.level() > before.level() ? Kind.FIRMER : Kind.LOOSER,
                                before.span(),
                                now.span()));
            }
        }
        return Optional.empty();
    }

    private record Steps(Step before, Step now) {}

    private static Optional<Steps> steps(Wording earlier, Wording later, String scale) {
        Optional<Step> before = Scales.firmest(earlier.steps(), scale);
        Optional<Step> now = Scales.firmest(later.steps(), scale);
        if (before.isEmpty() || now.isEmpty() || before.get().level() == now.get().level()) {
            return Optional.empty();
        }
        return Optional.of(new Steps(before.get(), now.get()));
    }

    /// The stretch of the text from the first to the last content word that the other one shares.
    private static Span common(Wording text, Wording other) {
        List<Span> shared =
                text.words().stream()
                        .filter(word -> other.stems().contains(word.stem()))
                        .map(ContentWords.Word::span)
                        .toList();
        return shared.isEmpty()
                ? new Span(0, text.text().length())
                : new Span(shared.getFirst().start(), shared.getLast().end());
    }
}
