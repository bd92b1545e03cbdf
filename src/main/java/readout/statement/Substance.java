package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.WordList;

import java.util.regex.Pattern;

/// Tells sentences that hold something from those that only accompany: greetings, thanks, agenda,
/// travel, procedure, notes of a transcript, headings, questions, orders to a program that reads.
final class Substance {
    private static final int FEWEST_WORDS = 3;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern GREETING =
            Pattern.compile(
                    "^[“\"•*]*\\s?(?:(?:and|so|now|well|but|again|also|finally|then|okay|ok),?"
                            + " )*(?:"
                            + patterns("greetings.txt")
                            + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COMMAND =
            Pattern.compile(
                    patterns("commands.txt"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// With what a release goes on that is no part of it, as a heading.
    private static final Pattern APPENDIX =
            Pattern.compile(
                    "^[\\s*#•–—-]*(?i:ends?|notes? (?:to|for) (?:the )?editors?"
                            + "|forward[- ]looking statements?|safe harbou?r(?: statement)?"
                            + "|disclaimer|legal notice|(?:media|press)"
                            + " (?:contacts?|enquiries|inquiries)(?:: .*)?"
                            + "|contacts?(?: information| details)?(?:: .*)?"
                            + "|about (?:the )?(?-i:\\p{Lu})[^.!?]{1,60})[\\s*#:–—-]*$");

    private static final Pattern COURTESY =
            Pattern.compile(
                    "\\b(?:thanked|congratulated|paid tribute to|offered (?:his|her|their)"
                            + " condolences|greeted|bade farewell)\\b"
                            + "(?! [^.]*(?:, (?:which|who)|\\bfor (?:not )?keeping)\\b)");

    private static final Pattern ITINERARY =
            Pattern.compile("(?<![\\p{L}-])(?:" + patterns("itinerary.txt") + ")(?![\\p{L}-])");

    /// After the subject of few words, with which a sentence may begin behind "Today," or the like.
    private static final Pattern PROCEEDINGS =
            Pattern.compile(
                    "^(?:[\\p{Lu}][^,.;:]{0,50}, )?(?:[^\\s,.;:]+ ){1,6}?(?:"
                            + patterns("proceedings.txt")
                            + ")(?![\\p{L}-])");

    /// What went on beside it came to something after all: "met ... and called for".
    private static final Pattern OUTCOME =
            Pattern.compile(
                    "(?<![\\p{L}-])(?:and|but|where (?:he|she|they|it|we)|when (?:he|she|they))"
                            + " (?:\\p{Ll}+ly |also |then |again |have |has"
                            + " )*(?!thanked|congratulated|paid|heard|expressed (?:his|her|their)"
                            + " thanks)(?:"
                            + Cues.ANY_VERB
                            + ")(?![\\p{L}-])");

    /// The end of a sentence and no heading's, perhaps with a note of a transcript behind.
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    ".*[.!?…”“\"’»][)\\]]?(?: ?[(\\[][^)\\]]{1,60}[)\\]])?$", Pattern.DOTALL);

    private static final Pattern BALLOT = Pattern.compile("^Voting (?:for|against)\\b");

    /// A note of who wrote the words down: "`[laughter]`", "(As interpreted.)".
    private static final Pattern NOTE = Pattern.compile("^[(\\[][^)\\]]*[)\\]][.!]?$");

    /// A subject that is only named: "On the situation in Tarnovia."
    private static final Pattern NAMED_SUBJECT =
            Pattern.compile(
                    "^(?:And |But |Now |So |Then"
                        + " )?(?:[Oo]n|[Aa]bout|[Rr]egarding|[Cc]oncerning|[Aa]s for|[Aa]s"
                        + " to|[Tt]urning to|[Ww]ith regard to|[Nn]ext,?) (?!.*\\b(?:is"
                        + "|are|was|were|be|been|has|have|had|will|would|can|could|must|should|may"
                        + "|might|shall|do|does|did|we|I|they|it|he|she|you|who|that|which|\\p{Ll}+ed|\\p{Ll}+n[’']t)\\b)(?!.*,"
                        + " .*\\b\\p{Ll}{2,}[^su’']s\\b)");

    /// Place and day alone.
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^\\p{Lu}[\\p{L} .,’-]{1,40},? (?:\\p{L}+,? )?\\d{1,2}\\.? \\p{L}+"
                            + " \\d{4}[.:]?$");

    private Substance() {}

    /// Whether the sentence can be a statement of position at all.
    static boolean has(String sentence) {
        return SPACE.split(sentence, -1).length >= FEWEST_WORDS
                && SENTENCE_END.matcher(sentence).matches()
                && !sentence.endsWith(":")
                && !GREETING.matcher(sentence).find()
                && !COMMAND.matcher(sentence).find()
                && !NOTE.matcher(sentence).matches()
                && !DATELINE.matcher(sentence).matches()
                && !NAMED_SUBJECT.matcher(sentence).find()
                && !BALLOT.matcher(sentence).find();
    }

    /// Whether a release ends with this heading, and only notes for editors, contacts or what a
    /// house always tells of itself come behind it.
    static boolean beginsAppendix(String heading) {
        return APPENDIX.matcher(heading).matches();
    }

    /// Whether the sentence tells only that people met and what they spoke about.
    static boolean isProcedure(String sentence) {
        return PROCEEDINGS.matcher(sentence).find() && !OUTCOME.matcher(sentence).find();
    }

    /// Whether a narrator tells only where people went and whom they met or thanked.
    ///
    /// @param cue behind which stands what is said, when it ends with "that"
    static boolean accompanies(String sentence, @Nullable String cue) {
        int from = cue != null && cue.endsWith(" that") ? sentence.indexOf(cue) + cue.length() : 0;
        String said = sentence.substring(from);
        return (ITINERARY.matcher(said).find() || COURTESY.matcher(said).find())
                && !OUTCOME.matcher(said).find();
    }

    private static String patterns(String list) {
        return String.join("|", WordList.read(list));
    }
}
