package readout.citation;

import readout.statement.Statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Proven sentences that a model may put in other words together: a position, a change.
///
/// @param about what they are, for the model
/// @param proven the sentences as they print without a model
public record Piece(String about, List<CitedSentence> proven) {
    public Piece {
        proven = List.copyOf(proven);
    }

    /// What the sentences rest on, each once.
    List<Statement> statements() {
        Set<Statement> statements = new LinkedHashSet<>();
        proven.forEach(sentence -> statements.addAll(sentence.evidence()));
        return List.copyOf(statements);
    }

    /// The written sentences, then the proven ones that rest on something else: no statement that
    /// was told is lost. There are never more sentences than were proven.
    List<CitedSentence> rewritten(List<CitedSentence> written) {
        Set<Statement> told = new HashSet<>();
        List<CitedSentence> sentences = new ArrayList<>();
        for (CitedSentence sentence : written) {
            if (sentences.size() < proven.size() && told.addAll(sentence.evidence())) {
                sentences.add(sentence);
            }
        }
        for (CitedSentence sentence : proven) {
            if (!told.containsAll(sentence.evidence())) {
                sentences.add(sentence);
            }
        }
        return List.copyOf(sentences);
    }
}
