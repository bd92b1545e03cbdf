package readout.render;

import org.jspecify.annotations.Nullable;

import readout.render.Verification.Check;
import readout.render.Verification.Fault;
import readout.review.Decision;
import readout.review.Journal;
import readout.review.Review;
import readout.review.State;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// That an issue tells of its review what its sentences and the journal of its reviewers tell.
final class ReviewChecks {
    private static final String JOURNAL = "the journal of the reviewers says what the issue says";

    private final Evidence evidence;
    private final Map<String, Evidence.Sentence> sentences = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private ReviewChecks(Evidence evidence) {
        this.evidence = evidence;
        InnerChecks.allSentences(evidence).forEach(each -> sentences.put(each.id(), each));
    }

    /// @param journal of the library in which the issue was reviewed; null where it is not at hand
    /// @return nothing for an issue that does not tell of a review
    static List<Check> of(Evidence evidence, @Nullable Journal journal) {
        boolean decided =
                InnerChecks.allSentences(evidence)
                        .anyMatch(each -> each.review() != Evidence.Review.PENDING);
        if (evidence.reviewed() == null && !decided) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        checks.add(new ReviewChecks(evidence).told());
        if (evidence.reviewed() != null) {
            checks.add(
                    journal == null
                            ? Check.notMade(
                                    JOURNAL, "the library with it was not given (--journal)")
                            : new ReviewChecks(evidence).kept(evidence.reviewed(), journal));
        }
        return checks;
    }

    private Check told() {
        Evidence.Reviewed reviewed = evidence.reviewed();
        for (Evidence.Sentence sentence : sentences.values()) {
            boolean decided = sentence.review() != Evidence.Review.PENDING;
            if (decided && (reviewed == null || reviewed.head() == null)) {
                fault(sentence, "was decided on, and the issue tells of no journal");
            }
            if (decided
                    && reviewed != null
                    && reviewed.reviewers().size() < Math.max(1, reviewed.signatures())) {
                fault(sentence, "was decided on by fewer reviewers than had to agree");
            }
            Evidence.Judgement judgement = sentence.judgement();
            if (judgement != null
                    && reviewed != null
                    && !reviewed.reviewers().containsAll(judgement.by())) {
                fault(sentence, "is the judgement of somebody who did not review");
            }
        }
        return Check.of(
                "every decision belongs to a review that is told", sentences.size(), faults);
    }

    private Check kept(Evidence.Reviewed reviewed, Journal journal) {
        Journal.Head head = reviewed.head();
        Evidence.Numbered number = evidence.number();
        journal.broken()
                .ifPresent(entry ->
                        faults.add(
                                new Fault(
                                        "entry " + entry.sequence(),
                                        "the journal is broken here: it is not what was written,"
                                                + " or not where it was written")));
        if (faults.isEmpty() && head != null && !journal.holds(head)) {
            faults.add(
                    new Fault(
                            "entry " + head.sequence(),
                            "the journal has no such entry with the SHA-256 that the issue tells"));
        }
        if (faults.isEmpty() && head != null && number != null) {
            Review review =
                    Review.of(
                            journal.until(head),
                            number.series(),
                            number.number(),
                            sentences.keySet(),
                            reviewed.signatures() > 1);
            sentences.values().forEach(each -> compare(each, review.state(each.id())));
        }
        return Check.of(JOURNAL, sentences.size(), faults);
    }

    private void compare(Evidence.Sentence sentence, State state) {
        boolean agree =
                switch (state) {
                    case State.Open _, State.Disputed _ ->
                            sentence.review() == Evidence.Review.PENDING;
                    case State.Settled(Decision decision, _) ->
                            switch (decision) {
                                case Decision.Accepted _ ->
                                        sentence.review() == Evidence.Review.ACCEPTED;
                                case Decision.Edited edited ->
                                        sentence.review() == Evidence.Review.PENDING
                                                ? edited.reason().isEmpty()
                                                : edited.text().equals(sentence.text());
                                case Decision.Rejected _, Decision.Withdrawn _ -> false;
                            };
                };
        if (!agree) {
            fault(sentence, "the journal tells another decision");
        }
    }

    private void fault(Evidence.Sentence sentence, String what) {
        faults.add(new Fault(sentence.id(), what));
    }
}
