package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.backend.Task;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.citation.Piece;
import readout.citation.Rewriter;
import readout.citation.Verdict;
import readout.statement.Actor;
import readout.statement.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the sentences of an answer in a model's words where these are proven: one call for each
/// answer. Whether there is an answer, and of which outcome, no model decides.
public final class AnswerWriter {
    private final Rewriter rewriter;
    private final CitationChecker checker;

    /// @param checker that proves what comes back
    public AnswerWriter(Rewriter rewriter, CitationChecker checker) {
        this.rewriter = rewriter;
        this.checker = checker;
    }

    /// Sentences that a model may put in other words together.
    private record Group(String about, List<CitedSentence> sentences) {}

    /// The same answer with other sentences; an abstention stays as it is.
    public Answer write(Answer answer) {
        return switch (answer) {
            case Answer.Answered(
                            Question question,
                            CitedSentence direct,
                            List<Answer.Part> all) -> {
                Written written = written(question, opening(direct), all);
                yield new Answer.Answered(question, written.first(), written.parts());
            }
            case Answer.PartlyAnswered(
                            Question question,
                            CitedSentence direct,
                            List<Answer.Part> all,
                            String reason) -> {
                Written written = written(question, opening(direct), all);
                yield new Answer.PartlyAnswered(question, written.first(), written.parts(), reason);
            }
            case Answer.Conflicting(
                            Question question,
                            List<CitedSentence> sides,
                            List<Answer.Part> all,
                            String reason) -> {
                Written written = written(question, sides, all);
                yield new Answer.Conflicting(question, written.openings(), written.parts(), reason);
            }
            case Answer.Abstained abstained -> abstained;
        };
    }

    private static List<CitedSentence> opening(@Nullable CitedSentence direct) {
        return direct == null ? List.of() : List.of(direct);
    }

    private record Written(List<CitedSentence> openings, List<Answer.Part> parts) {
        @Nullable CitedSentence first() {
            return openings.isEmpty() ? null : openings.getFirst();
        }
    }

    private Written written(
            Question question, List<CitedSentence> openings, List<Answer.Part> parts) {
        boolean alone = question.kind() == QuestionKind.CHANGE;
        List<Group> groups = new ArrayList<>();
        for (CitedSentence one : openings) {
            groups.add(new Group(one.evidence().getFirst().actor().name(), List.of(one)));
        }
        for (Answer.Part part : parts) {
            String about = part.actor().name();
            if (alone) {
                part.sentences().forEach(one -> groups.add(new Group(about, List.of(one))));
            } else {
                groups.add(new Group(about, part.sentences()));
            }
        }
        List<List<CitedSentence>> all =
                rewriter.rewrite(
                        Task.ANSWER,
                        Map.of("question", question.text()),
                        groups.stream().map(one -> piece(one, alone)).toList(),
                        new CitationGate(checker));
        List<CitedSentence> first = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            first.add(withOthers(all.get(i).getFirst(), groups.get(i)));
        }
        List<Answer.Part> written = new ArrayList<>();
        int next = openings.size();
        for (Answer.Part part : parts) {
            List<CitedSentence> own = new ArrayList<>();
            for (int i = alone ? part.sentences().size() : 1; i > 0; i--) {
                Group group = groups.get(next);
                all.get(next++).forEach(one -> own.add(withOthers(one, group)));
            }
            written.add(part(part.actor(), own));
        }
        return new Written(first, written);
    }

    /// A change rests on both of its sides. Of statements that say the same, a model sees the first
    /// only, so that it need not name each.
    private static Piece piece(Group group, boolean alone) {
        return alone
                ? Piece.whole(group.about(), group.sentences().getFirst())
                : new Piece(
                        group.about(),
                        group.sentences().stream()
                                .map(one ->
                                        new CitedSentence(
                                                one.text(),
                                                one.evidence().subList(0, 1),
                                                one.verdict()))
                                .toList());
    }

    /// The sentence with those beside its statements that say the same, where they bear it out too;
    /// one that stayed as it was extracted rests on what it rested on.
    private CitedSentence withOthers(CitedSentence sentence, Group group) {
        Set<Statement> evidence = new LinkedHashSet<>(sentence.evidence());
        for (CitedSentence one : group.sentences()) {
            if (sentence.evidence().contains(one.evidence().getFirst())) {
                if (one.text().equals(sentence.text())) {
                    return one;
                }
                evidence.addAll(one.evidence());
            }
        }
        List<Statement> all = List.copyOf(evidence);
        return switch (checker.check(new Claim(sentence.text(), all))) {
            case Verdict.Supported verdict ->
                    new CitedSentence(sentence.text(), all, verdict, sentence.origin());
            case Verdict.PartlySupported _, Verdict.Unsupported _, Verdict.Missing _ -> sentence;
        };
    }

    private static Answer.Part part(Actor actor, List<CitedSentence> sentences) {
        return new Answer.Part(
                actor,
                sentences.stream()
                        .sorted(
                                Comparator.comparing(
                                        one -> one.evidence().getFirst(), Statement.ORDER))
                        .toList());
    }
}
