package readout.citation;

import readout.citation.Check.Kind;
import readout.citation.QuotationCheck.Place;
import readout.statement.Statement;
import readout.text.Span;
import readout.wording.Lexicon;
import readout.wording.Scales;
import readout.wording.Wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks at what a claim says of two quotations beside each other: which was first, and whether the
/// later one is firmer, looser, the opposite or the same again.
final class TellingCheck {
    private static final Pattern EARLIER = word("before|earlier|previously|after|last|first");
    private static final Pattern LATER = word("now|later|then|again");

    private static final Pattern FIRMER = word("firmer");
    private static final Pattern LOOSER = word("looser");
    private static final Pattern OPPOSITE = word("opposite");
    private static final Pattern SAME = word("same again|says? again|said again|repeats|repeated");

    /// What nobody can tell of one quotation.
    private static final List<Pattern> COMPARING = List.of(FIRMER, LOOSER, OPPOSITE);

    private static final Pattern FORMULA = word("formula");

    /// What is told of a quotation stands right before it, behind the last mark that parts.
    private static final Pattern PARTED = Pattern.compile("[;:.(](?=.*\\p{L})");

    private final Scales scales = new Scales();
    private final Sameness sameness;

    TellingCheck(Lexicon lexicon) {
        sameness = new Sameness(lexicon);
    }

    /// One side of what is told.
    ///
    /// @param told what the claim says of it
    /// @param words of the quotation, as they stand in the statement
    private record Side(String told, Statement statement, Wording words) {}

    /// @param places for each quotation of the claim, in order
    void check(Quoted quoted, List<List<Place>> places, Findings findings) {
        if (FORMULA.matcher(quoted.frame()).find()) {
            return;
        }
        if (places.size() == 1) {
            COMPARING.forEach(word -> check(word, quoted, false, findings));
        }
        if (places.size() != 2 || places.stream().anyMatch(List::isEmpty)) {
            return;
        }
        Place first = meant(quoted, 0, places.getFirst(), List.of());
        Place second = meant(quoted, 1, places.getLast(), List.of(first.statement()));
        Side one = side(quoted, 0, first);
        Side other = side(quoted, 1, second);
        boolean inOrder = one.statement().date().isBefore(other.statement().date());
        Side earlier = inOrder ? one : other;
        Side later = inOrder ? other : one;
        if (!one.statement().date().equals(other.statement().date())) {
            Stream.of(word(EARLIER, later), word(LATER, earlier))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> findings.fail(Kind.ORDER, word));
        }
        Wording before = earlier.words();
        Wording now = later.words();
        check(FIRMER, quoted, Sameness.moves(before, now, by -> by > 0), findings);
        check(LOOSER, quoted, Sameness.moves(before, now, by -> by < 0), findings);
        check(OPPOSITE, quoted, Sameness.isOpposed(before, now), findings);
        check(SAME, quoted, sameness.holds(before, now), findings);
    }

    /// Where the quotation stands in the statement of the day that is given for it, and not in that
    /// of the other quotation, if it can be.
    private static Place meant(
            Quoted quoted, int quotation, List<Place> places, List<Statement> taken) {
        List<Place> ofDay =
                places.stream()
                        .filter(place -> FrameCheck.isOfDay(quoted, quotation, place.statement()))
                        .toList();
        List<Place> likely = ofDay.isEmpty() ? places : ofDay;
        return likely.stream()
                .filter(place -> !taken.contains(place.statement()))
                .findFirst()
                .orElse(likely.getFirst());
    }

    private Side side(Quoted quoted, int quotation, Place place) {
        String before = quoted.before(quotation).in(quoted.frame());
        Matcher parted = PARTED.matcher(before);
        int from = 0;
        while (parted.find()) {
            from = parted.end();
        }
        Wording whole = Wording.of(place.statement(), scales);
        return new Side(
                before.substring(from),
                place.statement(),
                whole.within(
                        new Span(place.parts().getFirst().start(), place.parts().getLast().end()),
                        scales));
    }

    private static String word(Pattern pattern, Side side) {
        Matcher word = pattern.matcher(side.told());
        return word.find() ? word.group() : "";
    }

    private static void check(Pattern telling, Quoted quoted, boolean holds, Findings findings) {
        Matcher word = telling.matcher(quoted.frame());
        if (!holds && word.find()) {
            findings.fail(Kind.DIRECTION, word.group());
        }
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }
}
