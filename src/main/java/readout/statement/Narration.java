package readout.statement;

import readout.text.ContentWords;
import readout.text.Span;
import readout.text.WordList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places of a sentence in which a narrator tells the occasion of what somebody said.
///
/// A frame and an opening are known by a grammar of closed word lists and names: no denial,
/// condition, hedge or measure is among them, so that none can be taken for narration. What
/// followed from a statement is told in any words; there the words that bear on a meaning are shut
/// out.
final class Narration {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
    private static final String ADJECTIVE = words("occasion-adjectives.txt");
    private static final String NOUN = words("occasion-nouns.txt");
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October"
                    + "|November|December)";
    private static final String DATE = "\\d{1,2} " + MONTH + "(?: \\d{4})?";
    private static final String AMERICAN_DATE = MONTH + " \\d{1,2}(?:, \\d{4})?";
    private static final String DAY =
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?";
    private static final String WHEN =
            "(?:(?:on |earlier on |late on )?(?:%s)(?:,? \\(?%s\\)?)?|on %s|(?:earlier )?(?:today|yesterday)|later)"
                    .formatted(DAY, DATE, DATE);

    /// A phrase about an occasion or an audience: `the meeting of the cabinet`.
    private static final String OCCASION =
            "(?:(?:%s|%s) ){0,6}(?:%s)(?: (?:of|with|between|by|in|at) (?:(?:%s|%s) ){0,4}(?:%s|%s)(?![\\p{L}]))?"
                    .formatted(ADJECTIVE, NAME, NOUN, ADJECTIVE, NAME, NOUN, NAME);

    private static final String PLACE_NAMES = "%s(?:,? %s){0,3}".formatted(NAME, NAME);
    private static final String DATED =
            "(?:(?:%s),? )?(?:%s|%s)".formatted(DAY, DATE, AMERICAN_DATE);

    private static final String PLACE = "(?:the )?%s(?: (?:of )?%s){0,4}".formatted(NAME, NAME);
    private static final String CIRCUMSTANCE =
            ("(?: (?:(?:ahead of|before|after|following|at|in|during|alongside|on the"
                            + " (?:sidelines|margins) of) (?:%s)|(?:in|at) (?:%s)|%s))")
                    .formatted(OCCASION, PLACE, WHEN);

    private static final String SUBJECT =
            "(?<subject>he|she|it|they|(?:(?:%s|%s|of|for|and) ){0,9}(?:%s|%s)(?:, (?:(?:%s|%s|of|for|and) ){0,9}(?:%s|%s),)?(?![\\p{L}’-]))"
                    .formatted(ADJECTIVE, NAME, ADJECTIVE, NAME, ADJECTIVE, NAME, ADJECTIVE, NAME);

    /// Verbs that say no more than that it was said.
    private static final String SAYS =
            ("(?:also |then )?(?:said|says|added|adds|(?:told|tells)"
                            + " (?:%s|%s)|stated|noted|explained"
                            + "|stressed|underlined|underscored|emphasi[sz]ed|highlighted|remarked"
                            + "|continued|concluded|declared|announced)")
                    .formatted(OCCASION, PLACE);

    private static final String FRAME =
            "(?:%s %s|said %s)(?:%s){0,4}\\.?"
                    .formatted(
                            SUBJECT, SAYS, SUBJECT.replace("<subject>", "<behind>"), CIRCUMSTANCE);

    private static final Pattern QUOTED =
            Pattern.compile("[“\"]?(?<content>[^“”„\"«»]+?),?[”\"],? " + FRAME + "$");

    /// A "you" that only the narrator's "told" explains.
    private static final Pattern ADDRESSED =
            Pattern.compile("(?i)(?<!\\p{L})you(?:rs?|rself)?(?!\\p{L})");

    private static final Pattern TOLD = Pattern.compile(" (?:told|tells) ");

    private static final Pattern OPENING =
            Pattern.compile(
                    ("(?:(?:Speaking|Talking)(?: to"
                         + " (?:%s|%s))?(?:%s){1,4}|(?:At|In|During|After|Before|Following|Ahead"
                         + " of) (?:%s)(?: %s)?), (?=%s (?<verb>.+))")
                            .formatted(OCCASION, PLACE, CIRCUMSTANCE, OCCASION, WHEN, SUBJECT));

    private static final Pattern BEHIND_SUBJECT = Pattern.compile("^(?:also|then|again) ");

    private static final Pattern NUMBERING =
            Pattern.compile("(?:\\(?\\d{1,3}[.)]|\\([a-z]\\)|[•▪●◦‣*–—-]) (?=[\\p{Lu}“\"])");

    /// Place and day in front of a report, and perhaps the agency: `BRODNA, 5 March (Wire) –`.
    private static final Pattern DATELINE =
            Pattern.compile(
                    ("(?:%s,? %s|\\p{Lu}[\\p{Lu}\\p{M}.’' ]{2,40}(?:, %s)?(?:,? %s)?)"
                                    + "(?: (?:\\([^)]{1,40}\\)|/[^/]{1,40}/))?"
                                    + " ?(?:–|—|--?) ?(?=[\\p{Lu}“\"])")
                            .formatted(PLACE_NAMES, DATED, PLACE_NAMES, DATED));

    private static final Pattern AFTERMATH =
            Pattern.compile(
                    "^[“\"][^“”\"]+[”\"](?<frame>.*[”\"]|)(?<tail>,?"
                        + " (?:prompting|sparking|triggering|provoking|fuell?ing|eliciting|drawing|unleashing)"
                        + " [^“”\",;:–—]+)$");

    /// Words that give the word back to the speaker.
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?<!\\p{L})(?:that|which|who|whose|(?:say|add|stress|warn|call|not|underlin|explain|urg"
                        + "|insist|tell|argu|announc|declar|stat|claim|reiterat|repeat|recall|demand"
                        + "|promis|accus|cit)ing)(?!\\p{L})");

    private static final Set<String> PLAIN =
            Set.of("the", "a", "an", "of", "in", "at", "to", "for", "from", "with", "its", "their");

    /// Words that bear on a meaning and are no function words.
    private static final Pattern BEARING =
            Pattern.compile(
                    ".*n[’']t|.*ly|.*\\d.*|always|alone|barring|but|despite|dozens?|even|every|except|fewer|half|ha(?:d|s|ve)|instead"
                        + "|hundreds?|least|less|lest|many|maybe|never|no|nobody|none|nothing|ought|perhaps|provided"
                        + "|regardless|several|shall|still|thousands?|unless|unlike|whatever|whenever|wherever|whoever");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'-]+");

    private Narration() {}

    /// Where the sentence begins behind the number of its paragraph.
    static Optional<Integer> numbering(String text) {
        Matcher number = NUMBERING.matcher(text);
        return number.lookingAt() ? Optional.of(number.end()) : Optional.empty();
    }

    /// Where the sentence begins behind place and day.
    static Optional<Integer> dateline(String text) {
        Matcher dateline = DATELINE.matcher(text);
        return dateline.lookingAt() ? Optional.of(dateline.end()) : Optional.empty();
    }

    /// Where the sentence begins behind the occasion on which the actor spoke.
    static Optional<Integer> opening(String text, Attribution attribution) {
        String cue = attribution.cue();
        Matcher opening = OPENING.matcher(text);
        return cue != null
                        && opening.lookingAt()
                        && BEHIND_SUBJECT
                                .matcher(opening.group("verb"))
                                .replaceFirst("")
                                .startsWith(cue + " ")
                        && means(opening.group("subject"), attribution.actor())
                ? Optional.of(opening.end())
                : Optional.empty();
    }

    /// What is quoted, without its marks, where the rest says no more than that the actor said it.
    /// Reported speech stays with the words that report it: "they would go, he said" is no wish.
    static Optional<Span> framed(String text, Actor actor) {
        Matcher frame = QUOTED.matcher(text);
        if (!frame.matches()
                || (ADDRESSED.matcher(frame.group("content")).find()
                        && TOLD.matcher(text).region(frame.end("content"), text.length()).find())) {
            return Optional.empty();
        }
        String before = frame.group("subject");
        String subject = before == null ? frame.group("behind") : before;
        return means(subject, actor)
                ? Optional.of(new Span(frame.start("content"), frame.end("content")))
                : Optional.empty();
    }

    /// Where a sentence that quotes ends before what the narrator tells to have followed from it.
    static Optional<Integer> aftermath(String text) {
        Matcher match = AFTERMATH.matcher(text);
        return match.matches()
                        && isPlain(match.group("tail"))
                        && !GOES_ON.matcher(match.group("frame")).find()
                ? Optional.of(match.start("tail"))
                : Optional.empty();
    }

    /// Whether the subject of a frame is the actor: by name, or as an office or pronoun, which the
    /// attribution has resolved where the frame is all that attributes.
    private static boolean means(String subject, Actor actor) {
        String name = actor.name();
        String family = name.substring(name.lastIndexOf(' ') + 1);
        return subject.contains(family)
                || subject.startsWith("the ")
                || subject.startsWith("The ")
                || (Character.isLowerCase(subject.charAt(0)) && subject.indexOf(' ') < 0);
    }

    private static boolean isPlain(String tail) {
        Matcher word = WORD.matcher(tail);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            boolean plain =
                    PLAIN.contains(lower)
                            || (!ContentWords.in(lower).isEmpty()
                                    && !BEARING.matcher(lower).matches());
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /// The words of a list as alternatives, longest first.
    private static String words(String list) {
        List<String> words = new ArrayList<>();
        for (String line : WordList.read(list)) {
            words.addAll(List.of(line.split(" ", -1)));
        }
        words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));
        return String.join("|", words);
    }
}
