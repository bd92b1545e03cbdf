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
/// @param whole whether a sentence has to rest on all statements of the piece: on both sides of a
///   change
public record Piece(String about, List<CitedSentence> proven, boolean whole) {
    public Piece {
        proven = List.copyOf(proven);
    }

    /// A piece whose sentences may each rest on some of its statements.
    public Piece(String about, List<CitedSentence> proven) {
        this(about, proven, false);
    }

    /// One sentence, of which another may only rest on the same.
    public static Piece whole(String about, CitedSentence proven) {
        return new Piece(about, List.of(proven), true);
    }

    /// What the sentences rest on, each once.
    List<Statement> statements() {
        Set<Statement> statements = new LinkedHashSet<>();
        proven.forEach(sentence -> statements.addAll(sentence.evidence()));
        return List.copyOf(statements);
    }

    /// The statements of which none of the sentences tells.
    List<Statement> untold(List<CitedSentence> written) {
        Set<Statement> told = new HashSet<>();
        written.forEach(sentence -> told.addAll(sentence.evidence()));
        return statements().stream().filter(statement -> !told.contains(statement)).toList();
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
