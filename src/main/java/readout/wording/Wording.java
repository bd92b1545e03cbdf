package readout.wording;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.statement.Actor;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.ContentWords;
import readout.text.Dates;
import readout.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A statement with what a comparison looks at: its content words, denials, figures and steps.
///
/// @param core the text without the words that report it, each place the same
/// @param stems of the content words that are no figures
/// @param subjects the same in one form for all words that mean the same: places with their
///   adjectives and capitals, and words of one sense
public record Wording(
        Statement statement,
        String core,
        List<ContentWords.Word> words,
        Set<String> stems,
        Set<String> subjects,
        List<Denial> denials,
        List<Quantities.Quantity> quantities,
        List<Scales.Step> steps) {

    /// A word that denies, and what it denies: the stems of the content words behind it, the
    /// predicate first.
    public record Denial(Span span, List<String> denied) {}

    /// "He said that they would" reports "we will"; another word of as many letters, so that every
    /// place stays the same.
    private static final Pattern REPORTED_WILL =
            Pattern.compile("(?<!\\p{L})would(?!\\p{L}| like)");

    private static final Subjects SUBJECTS = new Subjects();

    private static final int DENIED_WORDS = 3;

    private static final Pattern DENIES =
            Pattern.compile(
                    "(?=[ncwdiahsro])(?<![\\p{L}])(?:no"
                        + " (?:case|need|reason|room|plans?|prospect|intention|question|justification|grounds?|basis)"
                        + " (?:for|of|to)|not(?!"
                        + " yet)|no|never|cannot|nobody|nothing|neither|without|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|would|could|should)n[’']t|rul(?:e|es|ed|ing)"
                        + " out|reject(?:s|ed)?|refus(?:e|es|ed)|oppos(?:e|es|ed)|declin(?:e|es|ed)"
                        + " to|den(?:y|ies|ied))(?![\\p{L}])",
                    Pattern.CASE_INSENSITIVE);

    /// "No member stands alone" affirms that the others stand with it.
    private static final Pattern ALONE = Pattern.compile("(?: \\p{L}+){0,4} alone(?!\\p{L})");

    /// What nobody named is said to say is not what the actor holds.
    private static final Pattern HEARSAY =
            Pattern.compile(
                    "(?=[smocptvr])(?<!\\p{L})(?:some|many|others|critics|commentators|opponents|sceptics|skeptics|people|they|those"
                        + " who|voices|rumours|reports)(?: \\p{L}+){0,3}"
                        + " (?:claim|say|argue|suggest|allege|assert|pretend|insist|believe|think)(?:s|ed)?(?:"
                        + " that|,)?(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE);

    /// Whether it is the same part of the same statement, from which all else follows.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Wording wording
                        && core.equals(wording.core)
                        && statement.equals(wording.statement));
    }

    @Override
    public int hashCode() {
        return 31 * statement.passage().hashCode() + core.hashCode();
    }

    public static Wording of(Statement statement, Scales scales) {
        String core = Core.of(statement);
        if (statement.attribution().speech() == Speech.INDIRECT) {
            core = REPORTED_WILL.matcher(core).replaceAll("shall");
        }
        return of(statement, core, scales);
    }

    private static Wording of(Statement statement, String core, Scales scales) {
        Set<String> name = ownName(statement);
        List<ContentWords.Word> words =
                ContentWords.in(core).stream().filter(word -> !name.contains(word.stem())).toList();
        Set<String> stems = new HashSet<>();
        for (ContentWords.Word word : words) {
            if (!Character.isDigit(word.stem().charAt(0))) {
                stems.add(word.stem());
            }
        }
        return new Wording(
                statement,
                core,
                words,
                stems,
                SUBJECTS.of(core, words),
                denials(core, words),
                Quantities.in(core).stream()
                        .filter(quantity -> !isDayOfSpeech(quantity, core, statement))
                        .toList(),
                scales.in(core));
    }

    /// Who is named as saying it is no subject of what is said.
    private static Set<String> ownName(Statement statement) {
        return statement.attribution().speech() == Speech.AUTHORED
                        || statement.actor().kind() != Actor.Kind.PERSON
                ? Set.of()
                : ContentWords.stems(statement.actor().name());
    }

    /// "He said on Wednesday (5 March)": the day on which it was said is no figure of what was
    /// said.
    private static boolean isDayOfSpeech(
            Quantities.Quantity quantity, String core, Statement statement) {
        int start = quantity.span().start();
        return start > 0
                && core.charAt(start - 1) == '('
                && Dates.inWords(statement.date()).startsWith(quantity.value() + " ");
    }

    /// The part of it that stands in the span, each place the same.
    public Wording within(Span span, Scales scales) {
        String part =
                " ".repeat(span.start()) + span.in(core) + " ".repeat(core.length() - span.end());
        return of(statement, part, scales);
    }

    /// From the place to the last word of which the other wording speaks too; the place alone where
    /// none follows.
    public Span upToShared(Span place, Wording other) {
        int end = place.end();
        for (ContentWords.Word word : words) {
            if (word.span().start() >= end
                    && !Collections.disjoint(SUBJECTS.of(core, List.of(word)), other.subjects())) {
                end = word.span().end();
            }
        }
        return new Span(place.start(), end);
    }

    /// The places named, by one name each.
    public Set<String> places() {
        return SUBJECTS.places(core);
    }

    /// The places named in the span, by one name each.
    public Set<String> places(Span span) {
        return SUBJECTS.places(span.in(core));
    }

    public String text() {
        return statement.text();
    }

    public Document.Id document() {
        return statement.passage().document();
    }

    /// Whether it says what the actor holds, and not a fact that time overtakes: no figure, nothing
    /// that has been done.
    public boolean isLasting() {
        return quantities.isEmpty() && Tenses.done(core).isEmpty();
    }

    /// The values stated.
    public Set<String> figures() {
        return quantities.stream().map(Quantities.Quantity::value).collect(Collectors.toSet());
    }

    /// The stems that stand in no denial.
    public Set<String> affirmed() {
        Set<String> affirmed = new HashSet<>(stems);
        denials.forEach(denial -> denial.denied().forEach(affirmed::remove));
        return affirmed;
    }

    private static List<Denial> denials(String text, List<ContentWords.Word> words) {
        List<Denial> denials = new ArrayList<>();
        Matcher matcher = DENIES.matcher(text);
        if (!matcher.find() || HEARSAY.matcher(text).find()) {
            return denials;
        }
        matcher.reset();
        while (matcher.find()) {
            if (ALONE.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
                continue;
            }
            List<String> denied = new ArrayList<>();
            int end = matcher.end();
            for (ContentWords.Word word : words) {
                if (word.span().start() >= matcher.end() && denied.size() < DENIED_WORDS) {
                    denied.add(word.stem());
                    end = word.span().end();
                }
            }
            if (!denied.isEmpty()) {
                denials.add(new Denial(new Span(matcher.start(), end), List.copyOf(denied)));
            }
        }
        return denials;
    }
}
