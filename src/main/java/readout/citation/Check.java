package readout.citation;

import java.util.List;

/// One thing that was looked at in a claim, and how it came out.
///
/// @param words of the claim, or of a passage, that it came out on; in order of place
public record Check(Kind kind, Outcome outcome, List<String> words) {

    /// How a check comes out; the later the worse.
    public enum Outcome {
        PASSED,
        /// A reviewer must see the words.
        DOUBTFUL,
        FAILED
    }

    /// What is looked at. The quotations come first, then what is said in other words.
    public enum Kind {
        /// The claim is what a passage says, word for word.
        VERBATIM("is not verbatim"),
        /// Each quotation stands in a passage.
        FOUND("not in the passages"),
        /// No word of a quotation differs from the passage.
        UNALTERED("alters words that it quotes"),
        /// What one quotation holds stands in one place.
        ONE_PLACE("glues words from two places"),
        /// The parts that an ellipsis joins keep their order.
        ORDER("quotes in another order"),
        /// What an ellipsis leaves out, and what stands around a quotation, does not turn its
        /// sense.
        OMISSION("leaves out words that turn the sense"),
        /// A quotation is long enough to mean something.
        LENGTH("quotes too little to mean anything"),
        /// What brackets put into a quotation.
        INSERTION("puts words into a quotation"),
        /// A quotation stands in the passage whose day or speaker is given for it.
        DOCUMENT("gives words of another passage"),
        /// Each cited passage is quoted.
        CITED("cites a passage that it does not quote"),
        /// Who is said to say it does.
        SPEAKER("gives the words to another speaker"),
        /// Around the quotations stands nothing but names, days and the words of a frame.
        FRAME("says more than its passages"),
        NUMBER("gives another number"),
        UNIT("counts something else"),
        TIME("gives another time"),
        NAME("names what the passages do not"),
        /// Who does what to whom.
        ROLE("has another do it"),
        NEGATION("denies or affirms otherwise"),
        MODALITY("is more or less certain"),
        QUANTIFIER("counts more or fewer in"),
        SCOPE("limits it otherwise"),
        DIRECTION("turns the direction"),
        TENSE("takes what is planned for done, or done for planned"),
        /// Each word of the claim has its place in the passages.
        COVERAGE("has no place in the passages"),
        /// What a second judge makes of it.
        JUDGE("is not borne out");

        private final String failure;

        Kind(String failure) {
            this.failure = failure;
        }
    }

    public Check {
        words = List.copyOf(words);
    }

    static Check passed(Kind kind) {
        return new Check(kind, Outcome.PASSED, List.of());
    }

    /// How it came out on the words: passed where there are none.
    static Check on(Kind kind, Outcome outcome, List<String> words) {
        return new Check(kind, words.isEmpty() ? Outcome.PASSED : outcome, words);
    }

    /// What is wrong, for people: the fault and the words.
    public String finding() {
        return words.isEmpty()
                ? kind.failure
                : kind.failure + ": “" + String.join("”, “", words) + "”";
    }
}
