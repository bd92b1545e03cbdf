package readout.statement;

import java.util.regex.Pattern;

/// Tells sentences that hold something from those that only accompany: greetings, thanks, agenda,
/// travel, headings, questions.
final class Substance {
    private static final int FEWEST_WORDS = 3;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern GREETING =
            Pattern.compile(
                    "^[“\"]?(?:(?:And |So |Now |Well,? )?(?:[Tt]hank you|[Tt]hanks|[Gg]ood"
                        + " (?:morning|afternoon|evening|day)|[Hh]ello|[Ww]elcome(?: everyone|"
                        + " to|,|\\.)|[Dd]ear |[Ll]adies and gentlemen|[Ee]xcellencies|[Ii]t(?:"
                        + " is|’s|'s) (?:good|great|nice|a pleasure|an honou?r|wonderful)|[Pp]lease"
                        + " take your seats|(?:I|We) look forward to|[Ll]ook forward to your"
                        + " questions|[Tt]hat was the last question|[Ww]ith that,? I|I(?:"
                        + " am|’m|'m|’ll| will) (?:now )?(?:glad|happy|ready|be glad|be"
                        + " happy|pleased) to take)|I (?:thank|want to thank|would like to"
                        + " thank|wish to thank)\\b)");

    private static final Pattern COURTESY =
            Pattern.compile(
                    "\\b(?:thanked|congratulated|paid tribute to|offered (?:his|her|their)"
                            + " condolences)\\b(?!.* and"
                            + " (?:called|urged|warned|said|stressed|asked|pledged|promised))");

    private static final Pattern ITINERARY =
            Pattern.compile(
                    "\\b(?:is visiting|visited|will visit|will travel|travelled|will meet|met"
                        + " with|will attend|attended|arrived|will hold talks|held talks|had"
                        + " talks|had discussions|received (?:a|the) |will receive|laid (?:a"
                        + " )?wreath|toured|will also discuss|will discuss|will also address|will"
                        + " hear|also includes briefings|will take part|takes? part in|took part"
                        + " in|travels to|left for|continued (?:his|her|their) journey|was the"
                        + " guest|wished the|will take questions|will not hold a|will address"
                        + " (?:the|issues)|joined .{0,60} to (?:address|discuss)|welcomed .{0,80}"
                        + " to .{0,40}(?:Headquarters|headquarters|office)|met today to"
                        + " discuss|will be announced|will be published|will speak to the"
                        + " press|will brief)\\b");

    private static final Pattern HEADING_END = Pattern.compile(".*[.!?…”\"’][)]?$", Pattern.DOTALL);

    private static final Pattern BALLOT = Pattern.compile("^Voting (?:for|against)\\b");

    private Substance() {}

    /// Whether the sentence can be a statement of position at all.
    static boolean has(String sentence) {
        return SPACE.split(sentence, -1).length >= FEWEST_WORDS
                && HEADING_END.matcher(sentence).matches()
                && !sentence.endsWith(":")
                && !GREETING.matcher(sentence).find()
                && !BALLOT.matcher(sentence).find();
    }

    /// Whether a narrator tells only where people went and whom they met or thanked.
    static boolean accompanies(String sentence) {
        return ITINERARY.matcher(sentence).find() || COURTESY.matcher(sentence).find();
    }
}
