package readout.cli;

import readout.ask.Answer;
import readout.ask.AnswerWriter;
import readout.backend.Backend;
import readout.backend.CostCard;
import readout.backend.IssueCalls;
import readout.citation.CitationChecker;
import readout.citation.CitedSentence;

import java.util.function.Predicate;

/// Lets a model word the answers of one run, and says what stayed as it was extracted.
final class AnswerRun {
    private final Console console;
    private final LanguageModel author;
    private final CitationChecker checker;
    private boolean whole = true;

    AnswerRun(Console console, LanguageModel author, CitationChecker checker) {
        this.console = console;
        this.author = author;
        this.checker = checker;
    }

    /// What the answer would ask a model; nothing is sent and nothing written.
    CallPlan plan(Answer answer) {
        LanguageModel.Rehearsing rehearsing = author.rehearsing();
        write(answer, rehearsing.backend());
        long documents =
                answer.passages().stream().map(one -> one.passage().document()).distinct().count();
        return author.plan(
                new CallPlan.Purpose("question", answer.question().text()),
                (int) documents,
                rehearsing.calls());
    }

    /// The answer in the words of the model where these are proven.
    ///
    /// @throws Explanation.Complaint if a model would be sent what nobody agreed to send
    Answer worded(Answer answer) {
        if (answer.sentences().isEmpty()) {
            return answer;
        }
        if (!author.toAgreeTo().isEmpty()) {
            new Consent(console).ask(plan(answer), author.toAgreeTo());
        }
        IssueCalls calls = author.calls();
        Answer worded = write(answer, calls);
        CostCard card =
                calls.card(
                        (int) worded.sentences().stream().filter(isOf(true)).count(),
                        worded.sentences().stream()
                                .filter(isOf(false))
                                .map(CitedSentence::id)
                                .toList());
        whole &= card.isWhole();
        String left = BriefReport.extracted(card);
        if (!left.isEmpty()) {
            console.say(left);
        }
        return worded;
    }

    private static Predicate<CitedSentence> isOf(boolean model) {
        return sentence -> (sentence.origin() == CitedSentence.Origin.MODEL) == model;
    }

    private Answer write(Answer answer, Backend backend) {
        return new AnswerWriter(author.drafting(backend).rewriter(), checker).write(answer);
    }

    /// Whether no sentence so far had to stay as it was extracted.
    boolean isWhole() {
        return whole;
    }

    /// What was asked of whom, in one line.
    String spent() {
        return author.name() + ": " + author.spent();
    }
}
