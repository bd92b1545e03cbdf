package readout.render;

import readout.citation.Doubts;
import readout.citation.Verdict;
import readout.review.Opinion;
import readout.review.Support;
import readout.text.Span;

import java.util.List;

/// What the check of its citations makes of a sentence in other words.
///
/// @param doubts where the words stand that the passages do not carry, in code units, in order
/// @param citations ids of the passages on which the words rest: all of the sentence, or fewer
///   where the words no longer say what one of them says
public record Judged(Opinion opinion, List<Span> doubts, List<String> citations) {
    public Judged {
        doubts = List.copyOf(doubts);
        citations = List.copyOf(citations);
    }

    static Judged of(String text, Verdict verdict, List<String> citations) {
        return switch (verdict) {
            case Verdict.Supported _ -> new Judged(Opinion.SUPPORTED, List.of(), citations);
            case Verdict.PartlySupported partly -> {
                List<Span> doubts = Doubts.of(text, partly.doubtful());
                List<String> words = doubts.stream().map(doubt -> doubt.in(text)).toList();
                yield new Judged(
                        new Opinion(
                                Support.PARTLY_SUPPORTED,
                                "the passages do not carry “" + String.join("”, “", words) + "”"),
                        doubts,
                        citations);
            }
            case Verdict.Unsupported _, Verdict.Missing _ ->
                    new Judged(
                            new Opinion(Support.UNSUPPORTED, verdict.reason()),
                            List.of(),
                            citations);
        };
    }

    boolean isBetterThan(Judged other) {
        return opinion.support().compareTo(other.opinion.support()) < 0;
    }
}
