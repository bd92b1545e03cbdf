package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.Dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells chosen statements in sentences, each through the gate of one answer.
record Telling(CitationGate gate) {
    /// Who, when and the words themselves in one sentence.
    @Nullable CitedSentence direct(Question question, Statement best, List<Statement> same) {
        List<Statement> evidence = new ArrayList<>(List.of(best));
        evidence.addAll(same);
        String first = question.kind() == QuestionKind.FIRST ? ", for the first time" : "";
        Optional<CitedSentence> framed =
                best.actor().isSomebody()
                        ? gate.admit(
                                new Claim(
                                        "%s, %s%s: %s"
                                                .formatted(
                                                        best.actor().name(),
                                                        Dates.inWords(best.date()),
                                                        first,
                                                        best.quoted()),
                                        evidence))
                        : Optional.empty();
        return framed.or(() -> gate.admit(new Claim(best.quoted(), evidence))).orElse(null);
    }

    /// The sentences by actor, who said most first, then by name.
    List<Answer.Part> parts(Map<Statement, List<Statement>> chosen) {
        Map<Actor, List<CitedSentence>> byActor = new HashMap<>();
        chosen.forEach((one, same) -> {
            List<Statement> evidence = new ArrayList<>(List.of(one));
            evidence.addAll(same);
            gate.admit(new Claim(one.quoted(), evidence))
                    .ifPresent(sentence ->
                            byActor.computeIfAbsent(one.actor(), _ -> new ArrayList<>())
                                    .add(sentence));
        });
        return byActor.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<Actor, List<CitedSentence>> each) ->
                                        -each.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .map(each -> new Answer.Part(each.getKey(), each.getValue()))
                .toList();
    }

    /// Who, when and the words themselves, of one side among others.
    @Nullable CitedSentence told(Statement statement) {
        return gate.admit(
                        new Claim(
                                "%s, %s: %s"
                                        .formatted(
                                                statement.actor().name(),
                                                Dates.inWords(statement.date()),
                                                statement.quoted()),
                                List.of(statement)))
                .or(() -> gate.admit(new Claim(statement.quoted(), List.of(statement))))
                .orElse(null);
    }
}
