package readout.wording;

import readout.text.Span;
import readout.text.WordList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The scales on which a word can be firmer or harder than another: commitment, criticism, backing.
public final class Scales {
    /// A step of a scale, found in a text.
    ///
    /// @param level from 1, the higher the firmer
    public record Step(String scale, int level, Span span) {}

    public static final String WILL = "will";

    /// From expecting that another acts to demanding it.
    public static final String CALL = "call";

    /// For how long: on, or without an end.
    public static final String TERM = "term";

    public static final String STATUS = "status";

    /// From taking note of a thing to condemning it.
    public static final String STAND = "word";

    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?<!\\p{L})(?:to|will|would|shall|should|must|may|might|could|can|not|yet|still"
                        + " to|about to|due to|if|once|when|until|before)(?: (?:be|been|have"
                        + " been|being|yet|soon|also|it is|they are))* ?$");

    private static final Pattern CONDITION =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:if|unless|whether|in case)"
                        + " [^,;:.]*|(?<!(?:said|say|says|believe|believes|confident|clear|think|thinks)"
                        + " )(?:that|which|who) )$");

    private static final Pattern RELATIVE =
            Pattern.compile("(?<!\\p{L})(?:that|which|who) (?:(?:have|has|had|was|were|been) )*$");

    private static final Pattern ABILITY = Pattern.compile("can|could");
    private static final Pattern PASSIVE = Pattern.compile(" (?:\\p{L}+ )?be \\p{L}+");

    private record Phrase(String scale, int level, String words) {}

    /// Longest first, so that "may consider" is not read as "may".
    private final List<Phrase> phrases;

    public Scales() {
        List<Phrase> read = new ArrayList<>();
        for (String line : WordList.read("commitment.txt")) {
            List<String> parts = List.of(line.split(" ", 3));
            for (String words : Pattern.compile(" \\| ").splitAsStream(parts.get(2)).toList()) {
                read.add(new Phrase(parts.get(0), Integer.parseInt(parts.get(1)), words));
            }
        }
        phrases =
                read.stream()
                        .sorted(
                                Comparator.comparingInt((Phrase phrase) -> -phrase.words().length())
                                        .thenComparing(Phrase::words))
                        .toList();
    }

    /// The steps that stand in the text, in order of place, not overlapping.
    public List<Step> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        List<Step> steps = new ArrayList<>();
        if (lower.length() != text.length()) {
            return steps;
        }
        for (Phrase phrase : phrases) {
            int at = lower.indexOf(phrase.words());
            while (at >= 0) {
                Span span = new Span(at, at + phrase.words().length());
                if (isWhole(lower, span)
                        && !isAbility(lower, span)
                        && !isCondition(phrase, lower, span)
                        && steps.stream()
                                .filter(step -> step.scale().equals(phrase.scale()))
                                .noneMatch(step -> step.span().overlaps(span))) {
                    steps.add(step(phrase, lower, span));
                }
                at = lower.indexOf(phrase.words(), at + 1);
            }
        }
        steps.sort(Comparator.comparing(Step::span));
        return steps;
    }

    /// "Can still be made" says what is possible, and binds nobody to less.
    private static boolean isAbility(String text, Span span) {
        return ABILITY.matcher(span.in(text)).matches()
                && PASSIVE.matcher(text.substring(span.end())).lookingAt();
    }

    /// What holds only "if risks emerge that could impede it" binds nobody, and thanks to those
    /// "who have approved it" are no news of the approval.
    private static boolean isCondition(Phrase phrase, String text, Span span) {
        String before = text.substring(0, span.start());
        return (phrase.scale().equals(WILL) && CONDITION.matcher(before).find())
                || (phrase.scale().equals(STATUS) && RELATIVE.matcher(before).find());
    }

    /// A status that is still to come ("to be signed", "has not been signed") is only planned.
    private static Step step(Phrase phrase, String text, Span span) {
        boolean toCome =
                phrase.scale().equals(STATUS)
                        && TO_COME.matcher(text.substring(0, span.start())).find();
        return new Step(phrase.scale(), toCome ? 1 : phrase.level(), span);
    }

    /// The firmest step of a scale among those given.
    public static Optional<Step> firmest(List<Step> steps, String scale) {
        return steps.stream()
                .filter(step -> step.scale().equals(scale))
                .max(
                        Comparator.comparingInt(Step::level)
                                .thenComparing(Step::span, Comparator.reverseOrder()));
    }

    private static boolean isWhole(String text, Span span) {
        return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                && (span.end() == text.length()
                        || !Character.isLetterOrDigit(text.charAt(span.end())));
    }
}
