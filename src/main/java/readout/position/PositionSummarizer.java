package readout.position;

import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.ContentWords;
import readout.text.Openings;
import readout.theme.Theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Chooses the statements that stand for what an actor holds on a theme: the fewest that cover it,
/// each in its own words.
///
/// The words of an actor's statements on the theme weigh by how many of the statements use them.
/// The statement that covers most weight for its length is taken first; the next must add enough
/// that is new (greedy coverage, after Lin and Bilmes 2011).
public final class PositionSummarizer {
    private static final double LEANING = 0.6;

    /// Words beyond which a sentence covers more only because it is long.
    private static final double COMFORTABLE = 18;

    private final PositionOptions options;

    public PositionSummarizer(PositionOptions options) {
        this.options = options;
    }

    /// The positions on each theme, the actor with most statements first, then by name.
    ///
    /// @param themes with their statements of the period only
    public List<Position> summarize(List<Theme> themes, CitationGate gate) {
        List<Position> positions = new ArrayList<>();
        for (Theme theme : themes) {
            Map<Actor, List<Statement>> byActor = new TreeMap<>();
            for (Statement statement : theme.statements()) {
                byActor.computeIfAbsent(statement.actor(), key -> new ArrayList<>()).add(statement);
            }
            byActor.entrySet().stream()
                    .sorted(
                            Comparator.comparingInt((Map.Entry<Actor, List<Statement>> entry) ->
                                    -entry.getValue().size()))
                    .map(entry -> position(theme, entry.getKey(), entry.getValue(), gate))
                    .flatMap(Optional::stream)
                    .forEach(positions::add);
        }
        return positions;
    }

    private Optional<Position> position(
            Theme theme, Actor actor, List<Statement> held, CitationGate gate) {
        List<CitedSentence> sentences = new ArrayList<>();
        for (Statement statement : chosen(held)) {
            gate.admit(new Claim(statement.quoted(), List.of(statement))).ifPresent(sentences::add);
        }
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(theme.id(), actor, sentences));
    }

    private List<Statement> chosen(List<Statement> held) {
        Map<Statement, Set<String>> words = new HashMap<>();
        Map<String, Integer> weights = new HashMap<>();
        for (Statement statement : held) {
            Set<String> stems = ContentWords.stems(statement.text());
            words.put(statement, stems);
            stems.forEach(stem -> weights.merge(stem, 1, Integer::sum));
        }
        Set<String> covered = new HashSet<>();
        List<Statement> chosen = new ArrayList<>();
        while (chosen.size() < options.mostSentences()) {
            Statement best = null;
            double bestScore = 0;
            for (Statement candidate : held) {
                Set<String> stems = words.getOrDefault(candidate, Set.of());
                if (!chosen.contains(candidate) && addsEnough(stems, covered)) {
                    double score = score(candidate, stems, weights, covered);
                    if (score > bestScore) {
                        best = candidate;
                        bestScore = score;
                    }
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(best);
            covered.addAll(words.getOrDefault(best, Set.of()));
        }
        return chosen.stream().sorted(Statement.ORDER).toList();
    }

    private boolean addsEnough(Set<String> stems, Set<String> covered) {
        long added = stems.stream().filter(stem -> !covered.contains(stem)).count();
        return added > 0 && added >= options.newness() * stems.size();
    }

    private static double score(
            Statement statement,
            Set<String> stems,
            Map<String, Integer> weights,
            Set<String> covered) {
        int gain =
                stems.stream()
                        .filter(stem -> !covered.contains(stem))
                        .mapToInt(stem -> weights.getOrDefault(stem, 0))
                        .sum();
        double length = Math.max(1, stems.size() / COMFORTABLE);
        double stands = Openings.lean(statement.text()) ? LEANING : 1;
        return gain * stands / length;
    }
}
