package readout.citation;

import readout.citation.Check.Kind;
import readout.citation.QuotationCheck.Place;
import readout.statement.Statement;
import readout.text.Dates;
import readout.text.Span;
import readout.text.WordList;
import readout.wording.DatePhrases;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks at what a claim says around its quotations: names, days and the words of a frame, each
/// name and day beside the quotation to which it belongs.
final class FrameCheck {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[’'-][\\p{L}\\p{M}\\p{N}]+)*");

    /// Around a quotation, only that it was repeated, mentioned or used may be denied.
    private static final Pattern DENIES =
            Pattern.compile(
                    "(?<!\\p{L})(?:not|no|never)(?!\\p{L})(?! (?:repeat|mention|use the formula))");

    /// One statement is set against another, and nobody is said to be against a thing.
    private static final Pattern SIDES = Pattern.compile("(?<!, )(?<!\\p{L})against(?!\\p{L})");

    private static final Pattern PARTED = Pattern.compile("[,;:]");

    private final Set<String> frameWords;

    FrameCheck() {
        Set<String> words = new HashSet<>();
        for (String line : WordList.read("frame-words.txt")) {
            words.addAll(List.of(line.split(" ", -1)));
        }
        frameWords = Set.copyOf(words);
    }

    /// The first word of the frame that is not one; empty where it is nothing but a frame.
    Optional<String> ownWord(String frame, List<Statement> evidence) {
        // The longest first: "6 February" must not be taken out of "26 February".
        List<String> allowed =
                evidence.stream()
                        .flatMap(s ->
                                Stream.concat(
                                        Speakers.namesOf(s.actor()).stream(),
                                        Stream.of(Dates.inWords(s.date()))))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        String rest = frame;
        for (String words : allowed) {
            rest =
                    rest.replaceAll(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                            " ");
        }
        Matcher word = WORD.matcher(rest);
        while (word.find()) {
            if (!frameWords.contains(word.group().toLowerCase(Locale.ROOT))) {
                return Optional.of(word.group());
            }
        }
        Matcher turned = DENIES.matcher(rest);
        if (turned.find()) {
            return Optional.of(turned.group());
        }
        Matcher sides = SIDES.matcher(rest);
        return sides.find() ? Optional.of(sides.group()) : Optional.empty();
    }

    /// Whether the day and the speaker given for each quotation are those of a passage that holds
    /// it.
    ///
    /// @param places for each quotation of the claim, in order
    void bind(
            Quoted quoted, List<List<Place>> places, List<Statement> evidence, Findings findings) {
        for (int i = 0; i < places.size(); i++) {
            List<Statement> holding = places.get(i).stream().map(Place::statement).toList();
            if (holding.isEmpty()) {
                continue;
            }
            Optional<DatePhrases.Found> day = dayOf(quoted, i, holding.getFirst());
            if (day.isPresent()
                    && holding.stream()
                            .noneMatch(s -> SupportCheck.isTimeOf(s, day.get().value()))) {
                findings.fail(Kind.DOCUMENT, day.get().span().in(quoted.claim()));
            }
            speakerOf(quoted, i, evidence)
                    .filter(name ->
                            holding.stream()
                                    .noneMatch(s -> Speakers.namesOf(s.actor()).contains(name)))
                    .ifPresent(name -> findings.fail(Kind.SPEAKER, name));
        }
    }

    /// Whether the day given for the quotation, if there is one, is that of the statement.
    static boolean isOfDay(Quoted quoted, int quotation, Statement statement) {
        return dayOf(quoted, quotation, statement)
                .filter(day -> !SupportCheck.isTimeOf(statement, day.value()))
                .isEmpty();
    }

    /// A day right behind the quotation is its day, else the last one before it that does not stand
    /// right behind another quotation.
    private static Optional<DatePhrases.Found> dayOf(
            Quoted quoted, int quotation, Statement statement) {
        List<DatePhrases.Found> days =
                DatePhrases.in(quoted.frame(), statement.date()).stream()
                        .filter(day -> day.value().length() == "2031-03-05".length())
                        .toList();
        Span after = quoted.after(quotation);
        Optional<DatePhrases.Found> behind =
                days.stream().filter(day -> isBehind(quoted, after, day)).findFirst();
        Span before = quoted.before(quotation);
        return behind.or(() ->
                days.stream()
                        .filter(day -> before.contains(day.span()))
                        .filter(day -> quotation == 0 || !isBehind(quoted, before, day))
                        .reduce((_, last) -> last));
    }

    private static boolean isBehind(Quoted quoted, Span segment, DatePhrases.Found day) {
        return segment.contains(day.span())
                && !PARTED.matcher(quoted.claim().substring(segment.start(), day.span().start()))
                        .find();
    }

    /// The last speaker of a passage who is named before the quotation, else the first behind it.
    private static Optional<String> speakerOf(
            Quoted quoted, int quotation, List<Statement> evidence) {
        int place = quoted.quotations().get(quotation).start();
        String best = null;
        int bestAt = -1;
        for (Statement statement : evidence) {
            for (String name : Speakers.namesOf(statement.actor())) {
                int at = quoted.frame().lastIndexOf(name, place);
                if (at > bestAt) {
                    bestAt = at;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
