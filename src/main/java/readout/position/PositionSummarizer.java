package readout.position;

import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.index.Embedder;
import readout.statement.Actor;
import readout.statement.Clauses;
import readout.statement.Statement;
import readout.theme.Theme;
import readout.wording.Scales;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Chooses the statements that stand for what an actor holds on a theme: the fewest that cover it,
/// each in its own words, freed of the narrator's where [Clauses] allows.
public final class PositionSummarizer {
    private final PositionOptions options;
    private final Embedder embedder;
    private final Scales scales = new Scales();

    public PositionSummarizer(PositionOptions options, Embedder embedder) {
        this.options = options;
        this.embedder = embedder;
    }

    /// The positions on each theme, the actor with most statements first, then by name. Nobody has
    /// none.
    ///
    /// @param themes with those statements of the period that are to be told
    /// @param told statements that the reader is told elsewhere, as changes: neither they nor what
    ///   says no more than they do is chosen
    public List<Position> summarize(List<Theme> themes, Set<Statement> told, CitationGate gate) {
        List<Position> positions = new ArrayList<>();
        for (Theme theme : themes) {
            Map<Actor, List<Statement>> byActor = new TreeMap<>();
            for (Statement statement : theme.statements()) {
                if (statement.actor().isSomebody()) {
                    byActor.computeIfAbsent(statement.actor(), key -> new ArrayList<>())
                            .add(statement);
                }
            }
            byActor.values().stream()
                    .sorted(Comparator.comparingInt((List<Statement> held) -> -held.size()))
                    .map(held -> position(theme, held, told, gate))
                    .flatMap(Optional::stream)
                    .forEach(positions::add);
        }
        return positions;
    }

    private Optional<Position> position(
            Theme theme, List<Statement> held, Set<Statement> told, CitationGate gate) {
        List<Candidate> left = new ArrayList<>();
        List<Candidate> known = new ArrayList<>();
        for (Candidate candidate : candidates(held)) {
            (told.contains(candidate.statement()) ? known : left).add(candidate);
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        List<CitedSentence> sentences = new ArrayList<>();
        for (Statement statement : new Choice(options, left).beside(known)) {
            gate.admit(new Claim(Clauses.printed(statement), List.of(statement)))
                    .ifPresent(sentences::add);
        }
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(theme.id(), held.getFirst().actor(), sentences));
    }

    private List<Candidate> candidates(List<Statement> held) {
        List<float[]> vectors = embedder.embed(held.stream().map(Statement::text).toList());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            candidates.add(Candidate.of(held.get(i), scales, vectors.get(i)));
        }
        return candidates;
    }
}
