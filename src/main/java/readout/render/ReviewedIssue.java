package readout.render;

import readout.briefing.Issue;
import readout.review.Decision;
import readout.review.Item;
import readout.review.Journal;
import readout.review.Review;
import readout.review.Signed;
import readout.review.State;
import readout.text.MalformedJson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An issue that was written, as reviewers work on it: its sentences, what the check makes of other
/// words for them, and the issue with their decisions in it.
public final class ReviewedIssue {
    private final Evidence evidence;
    private final Map<String, Evidence.Sentence> sentences;

    private ReviewedIssue(Evidence evidence) {
        this.evidence = evidence;
        this.sentences =
                InnerChecks.allSentences(evidence)
                        .collect(
                                Collectors.toMap(
                                        Evidence.Sentence::id,
                                        each -> each,
                                        (one, _) -> one,
                                        LinkedHashMap::new));
    }

    /// @param json the bytes of a briefing.json
    /// @throws MalformedJson if they are not of the format, or name what is not there
    public static ReviewedIssue read(byte[] json) throws MalformedJson {
        Evidence evidence = EvidenceReader.read(json);
        Optional<Verification.Fault> fault =
                InnerChecks.references(evidence).faults().stream().findFirst();
        if (fault.isPresent()) {
            throw new MalformedJson(fault.get().place(), fault.get().message());
        }
        return new ReviewedIssue(evidence);
    }

    Evidence evidence() {
        return evidence;
    }

    public String title() {
        return evidence.title();
    }

    /// Every sentence once, in the order of the pages, where it stands in more than one place in
    /// that of the first.
    public List<Item> items() {
        return ItemMaker.of(evidence, true);
    }

    /// The same as they were printed, and not checked again.
    public List<Item> printed() {
        return ItemMaker.of(evidence, false);
    }

    /// What the check makes of other words for a sentence, by the rules alone and with no other
    /// passages than its own.
    ///
    /// @throws IllegalArgumentException if the issue has no such sentence, or the words are blank
    public Judged judge(String sentence, String words) {
        Evidence.Sentence machine = sentences.get(sentence);
        if (machine == null) {
            throw new IllegalArgumentException("no sentence of this issue: " + sentence);
        }
        return SupportChecks.judge(evidence, machine, words);
    }

    /// How the decisions of a journal stand on it.
    public Review review(Journal journal, Issue issue, boolean fourEyes) {
        Review review =
                Review.of(journal, issue.series(), issue.number(), sentences.keySet(), fourEyes);
        Map<String, State> states = new LinkedHashMap<>(review.states());
        states.replaceAll((id, state) -> lacksItsReason(id, state) ? reopened(state) : state);
        return new Review(
                review.series(), review.number(), review.isFourEyes(), states, review.head());
    }

    /// An edit that was supported when it was written, and by a newer check is not.
    private boolean lacksItsReason(String id, State state) {
        return state
                        instanceof
                        State.Settled(Decision.Edited(String text, _, _), List<Signed> signed)
                && Applied.reason(signed).isEmpty()
                && !judge(id, text).opinion().isSupported();
    }

    private static State reopened(State state) {
        return new State.Open(state.decisions(), 1);
    }

    /// The issue with the decisions in it, as a new revision; sentences that are open stay as the
    /// machine wrote them, and print as not reviewed.
    ///
    /// @param journal with the decisions; it tells also which documents are recalled
    /// @param reviewed the number of this revision
    /// @param revision the number of the new one
    public Rendering with(Review review, Journal journal, int reviewed, int revision) {
        return Rendering.of(
                Rendering.recalled(Applied.of(evidence, review, reviewed, revision), journal));
    }

    /// The place in the journal that it was published on; empty for one that was not reviewed.
    public Optional<Journal.Head> head() {
        Evidence.Reviewed reviewed = evidence.reviewed();
        return Optional.ofNullable(reviewed == null ? null : reviewed.head());
    }

    /// Whether it has decisions in it already: then it is not for a reviewer to work on.
    public boolean isReviewed() {
        return evidence.reviewed() != null;
    }
}
