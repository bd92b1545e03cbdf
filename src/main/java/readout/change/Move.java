package readout.change;

import readout.change.Difference.Kind;
import readout.text.ContentWords;
import readout.text.Span;
import readout.wording.Scales;
import readout.wording.Scales.Step;
import readout.wording.Tenses;
import readout.wording.Wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what moved between two clauses that share few words: to whom an act is done, how urgently
/// it is asked for, for how long or of how much, which things are listed, what is done next.
///
/// Each needs its own words on both sides, so that two clauses which only happen to share some are
/// not told as a change.
final class Move {
    private static final Pattern QUANTIFIER =
            Pattern.compile(
                    "(?<!\\p{L})(all|most|many|more|some|several|few|no|every|each)(?: of)?(?: the|"
                            + " its| their| our)?(?: \\p{L}+)? (\\p{L}+)(?!\\p{L})");

    private static final Pattern LIST =
            Pattern.compile("(?<!\\p{L})(?:such as|including|like) (?=[^,.]+(?:,|and )[^.]+)");

    private static final String SUPPORT = "support";

    /// How many words before a list the word stands that says of what it is one.
    private static final int HEAD = 9;

    private static final Pattern ACT =
            Pattern.compile(
                    "(?<!\\p{L})(?:solidarity with|stands? (?:by|with)|support (?:to|for)"
                            + "|(?:assistance|aid) (?:to|for)|sanctions (?:on|against)|talks with"
                            + "|troops (?:to|in)|forces (?:to|in)) ");

    private static final Pattern NAMED =
            Pattern.compile("(?:(?:the|our|its|their|all|\\p{Ll}+) ){0,2}(\\p{Lu}[^.;:”\"]*)");

    private static final Pattern NEXT =
            Pattern.compile(
                    "(?<!\\p{L})(?:is|are|was|were|am) (?:now |also"
                            + " )*(?:examining|considering|exploring|looking"
                            + " at|discussing|preparing|planning)(?: [\\p{L}-]+){0,2}"
                            + " (?:further|additional|more|increased?|increasing|expanded|expanding"
                            + "|strengthened|strengthening|permanent|larger|longer)(?!\\p{L})");

    private Move() {}

    static Optional<Difference> between(Wording earlier, Wording later) {
        return scale(earlier, later, Scales.CALL)
                .map(moved -> moved.upToShared(earlier, later))
                .or(() -> ofTerm(earlier, later))
                .or(() -> status(earlier, later))
                .or(() -> next(earlier, later))
                .or(() -> named(earlier, later))
                .or(() -> scope(earlier, later))
                .or(() -> listed(earlier, later));
    }

    private static Optional<Difference> scale(Wording earlier, Wording later, String scale) {
        return both(earlier, later, scale)
                .filter(steps -> steps.then().level() != steps.now().level())
                .map(steps ->
                        new Difference(
                                steps.then().level() < steps.now().level()
                                        ? Kind.FIRMER
                                        : Kind.LOOSER,
                                steps.then().span(),
                                steps.now().span()));
    }

    /// For how long support is given: longer, or as long again, whatever the words.
    static Optional<Difference> ofTerm(Wording earlier, Wording later) {
        if (!earlier.subjects().contains(SUPPORT) || !later.subjects().contains(SUPPORT)) {
            return Optional.empty();
        }
        return scale(earlier, later, Scales.TERM)
                .or(() ->
                        both(earlier, later, Scales.TERM)
                                .filter(steps -> steps.now().level() > 1)
                                .map(steps ->
                                        new Difference(
                                                Kind.HELD,
                                                steps.then().span(),
                                                steps.now().span())));
    }

    private static Optional<Difference> status(Wording earlier, Wording later) {
        return both(earlier, later, Scales.STATUS)
                .filter(steps -> steps.then().level() < steps.now().level())
                .map(steps -> new Difference(Kind.STATUS, steps.then().span(), steps.now().span()))
                .map(moved -> moved.upToShared(earlier, later));
    }

    /// After what has been done, more of it comes into view.
    private static Optional<Difference> next(Wording earlier, Wording later) {
        return first(NEXT, later.core())
                .flatMap(now ->
                        Tenses.done(earlier.core())
                                .map(then -> new Difference(Kind.NEXT, then, now))
                                .map(moved -> moved.upToShared(earlier, later)));
    }

    /// An act is done to others, or to more.
    private static Optional<Difference> named(Wording earlier, Wording later) {
        Matcher now = ACT.matcher(later.core());
        while (now.find()) {
            Matcher then = ACT.matcher(earlier.core());
            while (then.find()) {
                Optional<Span> before = names(earlier, then.end());
                Optional<Span> behind = names(later, now.end());
                if (then.group().equals(now.group()) && before.isPresent() && behind.isPresent()) {
                    Set<String> old = earlier.places(before.get());
                    Set<String> others = later.places(behind.get());
                    if (!old.isEmpty() && !others.isEmpty() && !old.containsAll(others)) {
                        return Optional.of(
                                new Difference(
                                        Kind.NAMES,
                                        new Span(then.start(), before.get().end()),
                                        new Span(now.start(), behind.get().end())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// From the place up to the last of the names that stand there.
    private static Optional<Span> names(Wording wording, int from) {
        Matcher named = NAMED.matcher(wording.core()).region(from, wording.core().length());
        if (!named.lookingAt()) {
            return Optional.empty();
        }
        int end = from;
        Matcher name =
                Pattern.compile(
                                "(?:(?:the|our|its|their|all|and|other|\\p{Ll}+) |,"
                                        + " ){0,2}(?:\\p{Lu}[\\p{L}-]*)")
                        .matcher(wording.core())
                        .region(from, wording.core().length());
        while (name.lookingAt()) {
            end = name.end();
            int next =
                    end
                            + (end < wording.core().length() && wording.core().charAt(end) == ' '
                                    ? 1
                                    : 0);
            name.region(next, wording.core().length());
        }
        return end == from ? Optional.empty() : Optional.of(new Span(from, end));
    }

    private static Optional<Difference> scope(Wording earlier, Wording later) {
        Matcher now = QUANTIFIER.matcher(later.core());
        while (now.find()) {
            Matcher then = QUANTIFIER.matcher(earlier.core());
            while (then.find()) {
                boolean same =
                        !ContentWords.stems(now.group(2)).isEmpty()
                                && ContentWords.stems(now.group(2))
                                        .equals(ContentWords.stems(then.group(2)));
                if (same && !now.group(1).equals(then.group(1))) {
                    return Optional.of(
                            new Difference(
                                    Kind.SCOPE,
                                    new Span(then.start(), then.end()),
                                    new Span(now.start(), now.end())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> listed(Wording earlier, Wording later) {
        Matcher now = LIST.matcher(later.core());
        while (now.find()) {
            Matcher then = LIST.matcher(earlier.core());
            while (then.find()) {
                Set<String> heads = new HashSet<>(heads(later, now.start()));
                heads.retainAll(heads(earlier, then.start()));
                Set<String> items = ContentWords.stems(later.core().substring(now.end()));
                items.retainAll(ContentWords.stems(earlier.core().substring(then.end())));
                if (!heads.isEmpty() && items.isEmpty()) {
                    return Optional.of(
                            new Difference(
                                    Kind.LIST,
                                    new Span(
                                            head(earlier, then.start(), heads),
                                            end(earlier.core())),
                                    new Span(head(later, now.start(), heads), end(later.core()))));
                }
            }
        }
        return Optional.empty();
    }

    private static int head(Wording wording, int before, Set<String> heads) {
        return wording.words().stream()
                .filter(word -> word.span().end() <= before && heads.contains(word.stem()))
                .mapToInt(word -> word.span().start())
                .max()
                .orElse(before);
    }

    private static Set<String> heads(Wording wording, int before) {
        List<ContentWords.Word> words =
                wording.words().stream().filter(word -> word.span().end() <= before).toList();
        Set<String> heads = new HashSet<>();
        words.subList(Math.max(0, words.size() - HEAD), words.size())
                .forEach(word -> heads.add(word.stem()));
        return heads;
    }

    private static int end(String core) {
        return core.stripTrailing().replaceFirst("[.!?”\"]+$", "").length();
    }

    private static Optional<Span> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private record Steps(Step then, Step now) {}

    private static Optional<Steps> both(Wording earlier, Wording later, String scale) {
        return Scales.firmest(earlier.steps(), scale)
                .flatMap(then ->
                        Scales.firmest(later.steps(), scale).map(now -> new Steps(then, now)));
    }
}
