package readout.ask;

import readout.statement.Statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Chooses from the statements that may answer a question those that print.
final class Choice {
    /// How many sentences print at most.
    static final int MOST = 8;

    /// How many where all that was said is asked for.
    static final int MOST_SAID = 12;

    /// What else prints fits as well as the best but for so much in log odds.
    private static final double BESIDE_BEST = 1.5;

    /// Who asks what changed wants what fits at least so well beside the best.
    static final double OF_CHANGE = 0.375;

    /// Who asks what was said wants all of it.
    private static final double BESIDE_SAID = 0.6;

    /// Of statements that fit as well as the best but for so much in log odds, the latest tells how
    /// things stand.
    private static final double AS_WELL = 0.1;

    /// With so many of their words in common, two statements say the same.
    private static final double SAME = 0.8;

    private final Holdings holdings;

    Choice(Holdings holdings) {
        this.holdings = holdings;
    }

    /// What prints, each with those that say the same, in order of time.
    Map<Statement, List<Statement>> chosen(Question question, List<Fitting> ranked) {
        boolean all = question.kind() == QuestionKind.SAID || question.wanted().isEmpty();
        Fitting best = ranked.getFirst();
        boolean any = question.wanted().isEmpty();
        Map<Statement, List<Statement>> chosen = new LinkedHashMap<>();
        for (Fitting one : ranked) {
            boolean enough =
                    any
                            || (all
                                    ? one.fit() >= BESIDE_SAID * best.fit()
                                    : one.odds() >= best.odds() - BESIDE_BEST);
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

    /// The one that answers by itself.
    static Statement best(Question question, List<Fitting> ranked, List<Statement> leads) {
        if (question.kind() == QuestionKind.FIRST) {
            return leads.getFirst();
        }
        double least = ranked.getFirst().odds() - AS_WELL;
        return ranked.stream()
                .filter(one -> one.odds() >= least && leads.contains(one.statement()))
                .map(Fitting::statement)
                .max(Statement.ORDER)
                .orElse(leads.getFirst());
    }

    /// What was chosen but those that are told already.
    static Map<Statement, List<Statement>> without(
            Map<Statement, List<Statement>> chosen, Set<Statement> told) {
        Map<Statement, List<Statement>> left = new LinkedHashMap<>();
        chosen.forEach((one, same) -> {
            if (!told.contains(one)) {
                left.put(one, same);
            }
        });
        return left;
    }
}
