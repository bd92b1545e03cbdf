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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Answers a question in the words of the documents, or not at all.
///
/// What may answer it is weighed ([Weigher]); whether it does, is decided once for the question.
/// Every sentence goes through the gate of citations.
public final class Asker {
    private static final int NEAREST = 3;

    private final Holdings holdings;
    private final Weigher weigher;
    private final Choice choice;
    private final CitationChecker checker;
    private final ChangeFinder finder = new ChangeFinder();
    private final AtOdds atOdds = new AtOdds();
    private final Scales scales;
    private final Refusals refusals;

    public Asker(Holdings holdings, Embedder embedder, CitationChecker checker, Scales scales) {
        this.holdings = holdings;
        this.choice = new Choice(holdings);
        this.weigher = new Weigher(holdings, embedder);
        this.checker = checker;
        this.scales = scales;
        this.refusals = new Refusals(holdings, scales);
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
        Optional<WhoIs> whoIs = WhoIs.asked(question, holdings.introductions());
        if (whoIs.isPresent()) {
            return introduced(question, whoIs.get(), ranked(question, weighed));
        }
        List<Double> fits = fits(question, weighed);
        List<Fitting> ranked = Fitting.ranked(weighed, fits);
        Optional<String> refusal = refusals.of(question, weighed, fits);
        if (refusal.isPresent()) {
            return abstained(question, refusal.get(), nearest(ranked));
        }
        CitationGate gate = new CitationGate(checker);
        return question.kind() == QuestionKind.CHANGE
                ? changed(question, ranked, gate)
                : answered(question, ranked, new Telling(gate));
    }

    private List<Double> fits(Question question, List<Weighed> weighed) {
        return Reach.among(
                question,
                weighed,
                weighed.stream().map(one -> scales.ofStatement(one.signs())).toList());
    }

    /// Who somebody is, in the best statement that says it or else in the latest document that
    /// does.
    private Answer introduced(Question question, WhoIs whoIs, List<Fitting> ranked) {
        List<Statement> statements = ranked.stream().map(Fitting::statement).toList();
        List<Statement> introducing = whoIs.among(statements);
        if (introducing.isEmpty()) {
            introducing = whoIs.around(statements, holdings::document);
        }
        Telling telling = new Telling(new CitationGate(checker));
        return introducing.stream()
                .map(one -> telling.direct(question, one, List.of()))
                .filter(Objects::nonNull)
                .findFirst()
                .<Answer>map(direct -> new Answer.Answered(question, direct, List.of()))
                .orElseGet(() -> abstained(question, "nothing says who that is", nearest(ranked)));
    }

    private List<Fitting> ranked(Question question, List<Weighed> weighed) {
        return Fitting.ranked(weighed, fits(question, weighed));
    }

    private static List<Statement> nearest(List<Fitting> ranked) {
        return ranked.stream().map(Fitting::statement).limit(NEAREST).toList();
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
        double least = Choice.OF_CHANGE * ranked.getFirst().fit();
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
