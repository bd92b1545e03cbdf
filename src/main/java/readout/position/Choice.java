package readout.position;

import readout.document.Passage;
import readout.statement.Statement;
import readout.text.Openings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Chooses among one actor's statements on a theme the few that say what was held.
///
/// Each statement counts alike, and its words share its weight: a word that many statements use is
/// central. A statement is worth more the better it can be read alone and the nearer it is to the
/// middle of all. What a choice comes to is the sum over the words of their weight by the best
/// statement chosen that has them: a monotone submodular function, for which taking the most gain
/// for its length, again and again, is near the best choice (Lin and Bilmes 2011). What the chosen
/// say already, in whatever words, is taken out on the way, so that a choice takes time in
/// proportion to the statements.
final class Choice {
    /// Words beyond which a sentence covers more only because it is long.
    private static final double COMFORTABLE = 18;

    /// The share of all that can be covered up to which the next one is always worth its place.
    private static final double WELL_COVERED = 0.85;

    /// Beyond it, what the next one must be worth, as a share of the first.
    private static final double WORTHWHILE = 0.3;

    /// Characters within which a sentence stands behind another.
    private static final int NEAR = 200;

    private final PositionOptions options;
    private final List<Candidate> held;
    private final Map<String, Double> weights = new HashMap<>();

    /// @param held one actor's statements on a theme, at least one
    Choice(PositionOptions options, List<Candidate> held) {
        this.options = options;
        this.held = List.copyOf(held);
        for (Candidate candidate : held) {
            double share = 1.0 / Math.max(1, candidate.stems().size());
            candidate.stems().forEach(stem -> weights.merge(stem, share, Double::sum));
        }
    }

    private record Weighed(Candidate candidate, double worth) {}

    /// The chosen, the most central first; one that leans on another stands right behind it.
    ///
    /// @param told what the reader is told elsewhere
    List<Statement> beside(List<Candidate> told) {
        List<Weighed> left = weighed(held);
        left.removeIf(one -> one.worth() == 0 || isSaid(one.candidate(), told));
        List<Candidate> chosen = new ArrayList<>();
        Map<String, Double> covered = new HashMap<>();
        double all = coverable(left);
        double first = 0;
        while (chosen.size() < options.mostSentences()) {
            Weighed best = null;
            double most = value(covered) < WELL_COVERED * all ? 0 : WORTHWHILE * first;
            for (Weighed one : left) {
                double gain = gain(one, covered);
                if (gain > most) {
                    best = one;
                    most = gain;
                }
            }
            if (best == null) {
                break;
            }
            first = Math.max(first, most);
            Candidate taken = inOwnWords(best, left).candidate();
            double worth = best.worth();
            chosen.removeIf(shorter -> shorter.isSaidBy(taken));
            chosen.add(taken);
            taken.stems().forEach(stem -> covered.merge(stem, worth, Math::max));
            left.removeIf(one ->
                    one.candidate() == taken
                            || one.candidate().isSaidBy(taken)
                            || !addsEnough(one.candidate(), covered));
        }
        return inOrder(chosen.stream().map(Candidate::statement).toList());
    }

    private boolean isSaid(Candidate candidate, List<Candidate> told) {
        return told.stream().anyMatch(other -> candidate.isSaidBy(other));
    }

    private static List<Weighed> weighed(List<Candidate> held) {
        double[] middle = new double[held.getFirst().vector().length];
        for (Candidate candidate : held) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] += candidate.vector()[i] / held.size();
            }
        }
        List<Weighed> weighed = new ArrayList<>();
        for (Candidate candidate : held) {
            double central = 0;
            for (int i = 0; i < middle.length; i++) {
                central += middle[i] * candidate.vector()[i];
            }
            double worth = Standing.of(candidate.statement()) * Math.max(0.1, central);
            weighed.add(new Weighed(candidate, worth));
        }
        return weighed;
    }

    /// What all of them together are worth.
    private double coverable(List<Weighed> all) {
        Map<String, Double> covered = new HashMap<>();
        for (Weighed one : all) {
            one.candidate().stems().forEach(stem -> covered.merge(stem, one.worth(), Math::max));
        }
        return value(covered);
    }

    private double value(Map<String, Double> covered) {
        double value = 0;
        for (Map.Entry<String, Double> stem : new TreeMap<>(covered).entrySet()) {
            value += stem.getValue() * weight(stem.getKey());
        }
        return value;
    }

    private double gain(Weighed one, Map<String, Double> covered) {
        double gain = 0;
        for (String stem : one.candidate().stems()) {
            double more = one.worth() - covered.getOrDefault(stem, 0.0);
            gain += more > 0 ? more * weight(stem) : 0;
        }
        return gain / Math.max(1, one.candidate().stems().size() / COMFORTABLE);
    }

    private boolean addsEnough(Candidate candidate, Map<String, Double> covered) {
        long added = candidate.stems().stream().filter(stem -> !covered.containsKey(stem)).count();
        return added > 0 && added >= options.newness() * candidate.stems().size();
    }

    /// Where the narrator tells what the actor is quoted with as well, the quotation.
    private Weighed inOwnWords(Weighed best, List<Weighed> left) {
        return best.candidate().isQuoted()
                ? best
                : left.stream()
                        .filter(one -> one.candidate().isQuoted())
                        .filter(one -> best.candidate().isSaidBy(one.candidate()))
                        .max(Comparator.comparingDouble(Weighed::worth))
                        .orElse(best);
    }

    private static List<Statement> inOrder(List<Statement> chosen) {
        List<Statement> order = new ArrayList<>();
        List<Statement> leaning = new ArrayList<>();
        for (Statement statement : chosen) {
            (Openings.lean(statement.text()) ? leaning : order).add(statement);
        }
        leaning.sort(Statement.ORDER.reversed());
        for (Statement statement : leaning) {
            int before = -1;
            for (int i = 0; i < order.size(); i++) {
                if (isBehind(statement, order.get(i))) {
                    before = i;
                }
            }
            order.add(before < 0 ? order.size() : before + 1, statement);
        }
        return order;
    }

    /// Whether it is the next sentence but two at most of the same document.
    private static boolean isBehind(Statement statement, Statement other) {
        Passage passage = statement.passage();
        int gap = passage.span().start() - other.passage().span().end();
        return passage.document().equals(other.passage().document()) && gap >= 0 && gap <= NEAR;
    }

    private double weight(String stem) {
        return weights.getOrDefault(stem, 0.0);
    }
}
