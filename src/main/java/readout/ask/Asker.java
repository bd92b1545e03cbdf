package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.change.Change;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.document.Period;
import readout.index.Embedder;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.theme.Theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers a question in the words of the documents, or not at all.
///
/// What may answer it is weighed ([Weigher]); whether it does, is decided once for the question.
/// Every sentence goes through the gate of citations.
public final class Asker {
    private static final int NEAREST = 3;

    /// A passage with less of the question's words, rare ones counting more, is no evidence
    /// whatever it means.
    private static final double LEAST_HELD = 0.2;

    private final Holdings holdings;
    private final Weigher weigher;
    private final Choice choice;
    private final CitationChecker checker;
    private final ChangeFinder finder = new ChangeFinder();
    private final AtOdds atOdds = new AtOdds();
    private final Scales scales;

    public Asker(Holdings holdings, Embedder embedder, CitationChecker checker, Scales scales) {
        this.holdings = holdings;
        this.choice = new Choice(holdings);
        this.weigher = new Weigher(holdings, embedder);
        this.checker = checker;
        this.scales = scales;
    }

    /// The answer; where the theme that a question names holds none, that of all themes.
    public Answer ask(Question question) {
        Answer answer = answer(question);
        return answer instanceof Answer.Abstained && question.scope().isOnNamedTheme()
                ? answer(question.onAnyTheme())
                : answer;
    }

    private Answer answer(Question question) {
        if (question.wanted().isEmpty() && question.scope().equals(Scope.ALL)) {
            return abstained(question, "nothing is asked for", List.of());
        }
        List<Weighed> weighed = weigher.weigh(question);
        List<Double> fits =
                Reach.among(
                        question,
                        weighed,
                        weighed.stream().map(one -> scales.ofStatement(one.signs())).toList());
        List<Fitting> ranked = Fitting.ranked(weighed, fits);
        Optional<String> refusal = refusal(question, weighed, fits);
        if (refusal.isPresent()) {
            return abstained(
                    question,
                    refusal.get(),
                    ranked.stream().map(Fitting::statement).limit(NEAREST).toList());
        }
        CitationGate gate = new CitationGate(checker);
        return question.kind() == QuestionKind.CHANGE
                ? changed(question, ranked, gate)
                : answered(question, ranked, new Telling(gate));
    }

    /// Why the documents do not answer it; empty where they do.
    private Optional<String> refusal(Question question, List<Weighed> weighed, List<Double> fits) {
        if (holdings.isEmpty()) {
            return Optional.of("the library holds nothing that anybody said");
        }
        if (question.stranger() != null && question.asked().isEmpty()) {
            return Optional.of("nobody called %s speaks in them".formatted(question.stranger()));
        }
        if (weighed.isEmpty()) {
            return Optional.of(
                    question.scope().actors().isEmpty()
                            ? "nothing in them is of that time or theme"
                            : "they hold nothing that %s said in these limits"
                                    .formatted(question.scope().actors().getFirst().name()));
        }
        if (question.wanted().isEmpty()) {
            return Optional.empty();
        }
        int held = Weigher.SIGNS.indexOf("held");
        int best = fits.indexOf(Collections.max(fits));
        if (weighed.get(best).signs().get(held) < LEAST_HELD) {
            return Optional.of("no passage speaks of it");
        }
        double reach = scales.ofDocuments(Reach.signs(question, weighed, fits));
        return reach < scales.enough() ? Optional.of("no passage answers it") : Optional.empty();
    }

    private Answer abstained(Question question, String reason, List<Statement> nearest) {
        return new Answer.Abstained(question, reason, nearest, instead(nearest));
    }

    /// What the nearest passages are about.
    private List<String> instead(List<Statement> nearest) {
        Set<String> instead = new LinkedHashSet<>();
        for (Statement statement : nearest) {
            for (String id : holdings.themesOf(statement)) {
                holdings.label(id)
                        .ifPresent(label ->
                                instead.add(
                                        statement.actor().isSomebody()
                                                ? "What has %s said on %s?"
                                                        .formatted(statement.actor().name(), label)
                                                : "What was said on %s?".formatted(label)));
            }
        }
        return List.copyOf(instead);
    }

    private Answer answered(Question question, List<Fitting> ranked, Telling telling) {
        Map<Statement, List<Statement>> chosen = choice.chosen(question, ranked);
        List<Statement> leads = List.copyOf(chosen.keySet());
        Optional<List<CitedSentence>> sides = atOdds.sides(ranked, leads, telling);
        if (sides.isPresent()) {
            List<CitedSentence> both = sides.get();
            Set<Statement> told = new LinkedHashSet<>();
            both.forEach(side -> told.addAll(side.evidence()));
            return new Answer.Conflicting(
                    question,
                    both,
                    telling.parts(Choice.without(chosen, told)),
                    "the documents are at odds");
        }
        CitedSentence direct = null;
        if (question.kind() != QuestionKind.SAID) {
            Statement best = Choice.best(question, ranked, leads);
            direct = telling.direct(question, best, chosen.getOrDefault(best, List.of()));
        }
        List<Answer.Part> parts =
                telling.parts(
                        direct == null
                                ? chosen
                                : Choice.without(chosen, Set.copyOf(direct.evidence())));
        if (direct == null && parts.isEmpty()) {
            return abstained(question, "no sentence of it could be proven", leads);
        }
        List<String> lacking = new ArrayList<>();
        List<String> silent = silent(question, leads);
        if (!silent.isEmpty()) {
            lacking.add("nothing of it was said by " + String.join(", ", silent));
        }
        if (question.stranger() != null) {
            lacking.add("nobody called %s speaks in them".formatted(question.stranger()));
        }
        return whole(question, direct, parts, lacking);
    }

    /// The answer, which is one in part where something is lacking.
    private Answer whole(
            Question question,
            @Nullable CitedSentence direct,
            List<Answer.Part> parts,
            List<String> lacking) {
        List<String> all = new ArrayList<>(lacking);
        Extent.lacking(question.scope(), holdings.register()).ifPresent(all::add);
        return all.isEmpty()
                ? new Answer.Answered(question, direct, parts)
                : new Answer.PartlyAnswered(question, direct, parts, String.join("; ", all));
    }

    /// The actors asked for of whom nothing is told, though others of them are.
    private static List<String> silent(Question question, List<Statement> told) {
        return question.asked().stream()
                .filter(group -> told.stream().noneMatch(one -> group.contains(one.actor())))
                .map(group -> group.iterator().next().name())
                .toList();
    }

    /// What became of what was said, by the ledger of changes.
    private Answer changed(Question question, List<Fitting> ranked, CitationGate gate) {
        double least = Choice.BESIDE_BEST / 2 * ranked.getFirst().fit();
        List<Statement> said =
                ranked.stream()
                        .filter(one -> one.fit() >= least)
                        .map(Fitting::statement)
                        .sorted(Statement.ORDER)
                        .toList();
        List<Change> changes =
                finder
                        .find(
                                List.of(new Theme("asked", "asked", List.of(), said)),
                                new Period(
                                        said.getFirst().date().plusDays(1),
                                        said.getLast().date().plusDays(2)),
                                gate)
                        .stream()
                        .filter(Change.Between.class::isInstance)
                        .sorted(
                                Comparator.comparing(
                                        (Change change) -> change.after().getFirst(),
                                        Statement.ORDER))
                        .toList();
        if (changes.isEmpty()) {
            Telling telling = new Telling(gate);
            Answer answer = answered(question, ranked, telling);
            return switch (answer) {
                case Answer.Answered _ ->
                        new Answer.PartlyAnswered(
                                question,
                                null,
                                telling.parts(choice.chosen(question, ranked)),
                                "no change can be shown between what was said");
                case Answer.PartlyAnswered _, Answer.Conflicting _, Answer.Abstained _ -> answer;
            };
        }
        Map<Actor, List<CitedSentence>> byActor = new LinkedHashMap<>();
        for (Change change : changes.subList(0, Math.min(changes.size(), Choice.MOST_SAID))) {
            byActor.computeIfAbsent(change.actor(), _ -> new ArrayList<>()).add(change.sentence());
        }
        return whole(
                question,
                null,
                byActor.entrySet().stream()
                        .map(each -> new Answer.Part(each.getKey(), each.getValue()))
                        .toList(),
                List.of());
    }
}
