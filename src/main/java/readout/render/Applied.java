package readout.render;

import org.jspecify.annotations.Nullable;

import readout.review.Decision;
import readout.review.Review;
import readout.review.Signed;
import readout.review.State;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The evidence of an issue with the decisions of its reviewers in it: what they rejected is gone,
/// what they edited stands in their words.
///
/// An edit is checked again, and not as the journal tells that it was: it is a cited fact only if
/// its passages carry it now.
final class Applied {
    private final Evidence machine;
    private final Review review;
    private final int revision;
    private final Map<String, Optional<Evidence.Sentence>> decided = new HashMap<>();

    private Applied(Evidence machine, Review review, int revision) {
        this.machine = machine;
        this.review = review;
        this.revision = revision;
    }

    /// @param reviewed the revision that was decided on
    /// @param revision the one that it becomes
    static Evidence of(Evidence machine, Review review, int reviewed, int revision) {
        Applied applied = new Applied(machine, review, revision);
        Evidence.Reviewed told =
                new Evidence.Reviewed(
                        reviewed,
                        review.head(),
                        review.reviewers(),
                        review.isFourEyes() ? 2 : 1,
                        review.progress().rejected());
        return Pruned.of(machine, applied.evidence(told));
    }

    private Evidence evidence(Evidence.Reviewed told) {
        return new Evidence(
                machine.title(),
                machine.period(),
                machine.method(),
                machine.documents(),
                machine.passages(),
                sentences(machine.glance()),
                machine.themes().stream().map(this::topic).toList(),
                machine.withheld(),
                machine.uncovered(),
                beside(machine.beside()),
                revised(machine.number()),
                PaperPage.LAYOUT,
                told);
    }

    private Evidence.@Nullable Numbered revised(Evidence.@Nullable Numbered number) {
        return number == null
                ? null
                : new Evidence.Numbered(
                        number.series(), number.number(), revision, number.since(), number.late());
    }

    private Evidence.Topic topic(Evidence.Topic topic) {
        return topic.with(
                topic.positions().stream()
                        .map(held -> new Evidence.Held(held.actor(), sentences(held.sentences())))
                        .filter(held -> !held.sentences().isEmpty())
                        .toList(),
                topic.changes().stream()
                        .flatMap(moved -> decided(moved.sentence()).map(moved::with).stream())
                        .toList());
    }

    private Evidence.Beside beside(Evidence.Beside beside) {
        return new Evidence.Beside(
                beside.formulas().stream()
                        .flatMap(each -> decided(each.sentence()).map(each::with).stream())
                        .toList(),
                beside.unmentioned().stream()
                        .flatMap(each -> decided(each.sentence()).map(each::with).stream())
                        .toList(),
                beside.more());
    }

    private List<Evidence.Sentence> sentences(List<Evidence.Sentence> sentences) {
        return sentences.stream().map(this::decided).flatMap(Optional::stream).toList();
    }

    /// The sentence as it prints; empty for one that does not.
    private Optional<Evidence.Sentence> decided(Evidence.Sentence sentence) {
        return decided.computeIfAbsent(sentence.id(), id -> decide(sentence));
    }

    private Optional<Evidence.Sentence> decide(Evidence.Sentence sentence) {
        if (!(review.state(sentence.id())
                instanceof State.Settled(Decision decision, List<Signed> signed))) {
            return Optional.of(sentence);
        }
        return switch (decision) {
            case Decision.Accepted _ -> Optional.of(sentence.as(Evidence.Review.ACCEPTED));
            case Decision.Rejected _ -> Optional.empty();
            case Decision.Edited edited -> Optional.of(edit(sentence, edited, signed));
            case Decision.Withdrawn _ -> Optional.of(sentence);
        };
    }

    private Evidence.Sentence edit(
            Evidence.Sentence sentence, Decision.Edited edited, List<Signed> signed) {
        String text = edited.text();
        if (text.equals(sentence.text())) {
            return sentence.as(Evidence.Review.ACCEPTED);
        }
        Judged judged = SupportChecks.judge(machine, sentence, text);
        boolean supported = judged.opinion().isSupported();
        return new Evidence.Sentence(
                sentence.id(),
                text,
                judged.citations(),
                switch (judged.opinion().support()) {
                    case SUPPORTED -> Evidence.Support.SUPPORTED;
                    case PARTLY_SUPPORTED -> Evidence.Support.PARTLY_SUPPORTED;
                    case UNSUPPORTED -> Evidence.Support.UNSUPPORTED;
                },
                judged.doubts().stream().map(doubt -> doubt.in(text)).toList(),
                Evidence.Review.EDITED,
                supported ? null : new Evidence.Judgement(names(signed), reason(signed)));
    }

    private static List<String> names(List<Signed> signed) {
        return signed.stream().map(each -> each.signature().reviewer()).toList();
    }

    /// The first that was given; those who agreed later may have given another.
    static String reason(List<Signed> signed) {
        return signed.stream()
                .flatMap(each ->
                        each.decision() instanceof Decision.Edited edited
                                ? Stream.of(edited.reason())
                                : Stream.empty())
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
    }
}
