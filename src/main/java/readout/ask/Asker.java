package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.change.Change;
import readout.change.ChangeFinder;
import readout.change.Disagreement;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.document.Period;
import readout.index.Embedder;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.Dates;
import readout.theme.Theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
    /// How many sentences print at most.
    private static final int MOST = 8;

    private static final int MOST_SAID = 12;
    private static final int NEAREST = 3;

    /// What else prints fits at least so well, and so well beside the best.
    private static final double FITS = 0.5;

    private static final double BESIDE_BEST = 0.75;

    /// Who asks what was said wants all of it.
    private static final double BESIDE_SAID = 0.6;

    /// Of statements that fit nearly as well as the best, the latest tells how things stand.
    private static final double AS_WELL = 0.97;

    /// A passage with less of the question's words, rare ones counting more, is no evidence
    /// whatever it means.
    private static final double LEAST_HELD = 0.2;

    /// With so many of their words in common, two statements say the same.
    private static final double SAME = 0.8;

    private final Holdings holdings;
    private final Weigher weigher;
    private final CitationChecker checker;
    private final ChangeFinder finder = new ChangeFinder();
    private final Disagreement disagreement = new Disagreement();
    private final Scales scales;

    /// A statement with how surely it answers the question.
    private record Fitting(Statement statement, double fit) {}

    public Asker(Holdings holdings, Embedder embedder, CitationChecker checker, Scales scales) {
        this.holdings = holdings;
        this.weigher = new Weigher(holdings, embedder);
        this.checker = checker;
        this.scales = scales;
    }

    public Answer ask(Question question) {
        if (question.wanted().isEmpty() && question.scope().equals(Scope.ALL)) {
            return abstained(question, "nothing is asked for", List.of());
        }
        List<Weighed> weighed = weigher.weigh(question);
        List<Double> fits = weighed.stream().map(one -> scales.ofStatement(one.signs())).toList();
        List<Fitting> ranked = ranked(weighed, fits);
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
                : answered(question, ranked, gate);
    }

    private static List<Fitting> ranked(List<Weighed> weighed, List<Double> fits) {
        List<Fitting> ranked = new ArrayList<>();
        for (int i = 0; i < weighed.size(); i++) {
            ranked.add(new Fitting(weighed.get(i).statement(), fits.get(i)));
        }
        ranked.sort(Comparator.comparingDouble((Fitting one) -> -one.fit()));
        return ranked;
    }

    /// Why the documents do not answer it; empty where they do.
    private Optional<String> refusal(Question question, List<Weighed> weighed, List<Double> fits) {
        if (holdings.statements().isEmpty()) {
            return Optional.of("the library holds nothing that anybody said");
        }
        if (question.stranger() != null) {
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

    private Answer answered(Question question, List<Fitting> ranked, CitationGate gate) {
        Map<Statement, List<Statement>> chosen = chosen(question, ranked);
        List<Statement> leads = List.copyOf(chosen.keySet());
        Optional<List<CitedSentence>> sides = sides(ranked, leads, gate);
        if (sides.isPresent()) {
            List<CitedSentence> both = sides.get();
            Set<Statement> told = new LinkedHashSet<>();
            both.forEach(side -> told.addAll(side.evidence()));
            return new Answer.Conflicting(
                    question,
                    both,
                    parts(without(chosen, told), gate),
                    "the documents are at odds");
        }
        CitedSentence direct = null;
        if (question.kind() != QuestionKind.SAID) {
            Statement best = best(question, ranked, leads);
            direct = direct(question, best, chosen.getOrDefault(best, List.of()), gate);
        }
        List<Answer.Part> parts =
                parts(
                        direct == null ? chosen : without(chosen, Set.copyOf(direct.evidence())),
                        gate);
        List<String> silent = silent(question, leads);
        if (direct == null && parts.isEmpty()) {
            return abstained(question, "no sentence of it could be proven", leads);
        }
        return silent.isEmpty()
                ? new Answer.Answered(question, direct, parts)
                : new Answer.PartlyAnswered(
                        question,
                        direct,
                        parts,
                        "nothing of it was said by " + String.join(", ", silent));
    }

    /// The actors asked for of whom nothing is told, though others of them are.
    private static List<String> silent(Question question, List<Statement> told) {
        return question.asked().stream()
                .filter(group -> told.stream().noneMatch(one -> group.contains(one.actor())))
                .map(group -> group.iterator().next().name())
                .toList();
    }

    /// What prints, each with those that say the same, in order of time.
    private Map<Statement, List<Statement>> chosen(Question question, List<Fitting> ranked) {
        boolean all = question.kind() == QuestionKind.SAID || question.wanted().isEmpty();
        double best = ranked.getFirst().fit();
        double least = all ? BESIDE_SAID * best : Math.max(FITS, BESIDE_BEST * best);
        if (question.wanted().isEmpty()) {
            least = 0;
        }
        Map<Statement, List<Statement>> chosen = new LinkedHashMap<>();
        for (Fitting one : ranked) {
            boolean enough = one.fit() >= least || chosen.isEmpty();
            Optional<Statement> same =
                    chosen.keySet().stream()
                            .filter(other -> saySame(other, one.statement()))
                            .findFirst();
            if (enough && same.isPresent()) {
                chosen.getOrDefault(same.get(), List.of()).add(one.statement());
            } else if (enough && chosen.size() < (all ? MOST_SAID : MOST)) {
                chosen.put(one.statement(), new ArrayList<>());
            }
        }
        Map<Statement, List<Statement>> inOrder = new LinkedHashMap<>();
        chosen.keySet().stream()
                .sorted(Statement.ORDER)
                .forEach(one -> inOrder.put(one, chosen.getOrDefault(one, List.of())));
        return inOrder;
    }

    private boolean saySame(Statement one, Statement other) {
        if (!one.actor().equals(other.actor()) || !one.date().equals(other.date())) {
            return false;
        }
        Set<String> first = holdings.words(one).roots();
        Set<String> second = holdings.words(other).roots();
        long shared = first.stream().filter(second::contains).count();
        return shared >= SAME * Math.max(first.size(), second.size());
    }

    private Statement best(Question question, List<Fitting> ranked, List<Statement> leads) {
        if (question.kind() == QuestionKind.FIRST) {
            return leads.getFirst();
        }
        double least = AS_WELL * ranked.getFirst().fit();
        return ranked.stream()
                .filter(one -> one.fit() >= least && leads.contains(one.statement()))
                .map(Fitting::statement)
                .max(Statement.ORDER)
                .orElse(leads.getFirst());
    }

    /// Who, when and the words themselves in one sentence.
    private static @Nullable CitedSentence direct(
            Question question, Statement best, List<Statement> same, CitationGate gate) {
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

    private static Map<Statement, List<Statement>> without(
            Map<Statement, List<Statement>> chosen, Set<Statement> told) {
        Map<Statement, List<Statement>> left = new LinkedHashMap<>();
        chosen.forEach((one, same) -> {
            if (!told.contains(one)) {
                left.put(one, same);
            }
        });
        return left;
    }

    /// The sentences by actor, who said most first, then by name.
    private static List<Answer.Part> parts(
            Map<Statement, List<Statement>> chosen, CitationGate gate) {
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

    /// Two of the best statements that can not both hold.
    private Optional<List<CitedSentence>> sides(
            List<Fitting> ranked, List<Statement> leads, CitationGate gate) {
        List<Statement> best =
                ranked.stream()
                        .map(Fitting::statement)
                        .filter(leads::contains)
                        .limit(MOST)
                        .toList();
        for (int i = 0; i < best.size(); i++) {
            for (int j = 0; j < i; j++) {
                Statement one = best.get(i);
                Statement other = best.get(j);
                if (disagreement.isBetween(one, other, holdings.statements())) {
                    List<CitedSentence> sides = new ArrayList<>();
                    boolean inOrder = Statement.ORDER.compare(one, other) <= 0;
                    for (Statement side : List.of(inOrder ? one : other, inOrder ? other : one)) {
                        CitedSentence told = told(side, gate);
                        if (told != null) {
                            sides.add(told);
                        }
                    }
                    if (sides.size() == 2) {
                        return Optional.of(sides);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable CitedSentence told(Statement statement, CitationGate gate) {
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

    /// What became of what was said, by the ledger of changes.
    private Answer changed(Question question, List<Fitting> ranked, CitationGate gate) {
        double least = BESIDE_BEST / 2 * ranked.getFirst().fit();
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
            Answer answer = answered(question, ranked, gate);
            return switch (answer) {
                case Answer.Answered _ ->
                        new Answer.PartlyAnswered(
                                question,
                                null,
                                parts(chosen(question, ranked), gate),
                                "no change can be shown between what was said");
                case Answer.PartlyAnswered _, Answer.Conflicting _, Answer.Abstained _ -> answer;
            };
        }
        Map<Actor, List<CitedSentence>> byActor = new LinkedHashMap<>();
        for (Change change : changes.subList(0, Math.min(changes.size(), MOST_SAID))) {
            byActor.computeIfAbsent(change.actor(), _ -> new ArrayList<>()).add(change.sentence());
        }
        return new Answer.Answered(
                question,
                null,
                byActor.entrySet().stream()
                        .map(each -> new Answer.Part(each.getKey(), each.getValue()))
                        .toList());
    }
}
