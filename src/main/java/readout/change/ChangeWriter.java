package readout.change;

import readout.backend.Task;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Piece;
import readout.citation.Rewriter;
import readout.statement.Statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Puts the sentences that tell changes in a model's words where these are proven and rest on both
/// sides: one call for every so many changes.
public final class ChangeWriter {
    private static final int MOST_IN_A_CALL = 20;

    private final Rewriter rewriter;

    public ChangeWriter(Rewriter rewriter) {
        this.rewriter = rewriter;
    }

    /// The same changes in the same order.
    public List<Change> write(List<Change> changes, CitationGate gate) {
        List<Change> written = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += MOST_IN_A_CALL) {
            written.addAll(
                    call(
                            changes.subList(from, Math.min(from + MOST_IN_A_CALL, changes.size())),
                            gate));
        }
        return List.copyOf(written);
    }

    private List<Change> call(List<Change> changes, CitationGate gate) {
        List<Piece> pieces =
                changes.stream()
                        .map(change -> new Piece(about(change), List.of(change.sentence())))
                        .toList();
        List<List<CitedSentence>> sentences = rewriter.rewrite(Task.CHANGE, Map.of(), pieces, gate);
        List<Change> written = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            written.add(
                    sentences.get(i).stream()
                            .filter(sentence -> restsOnBothSides(sentence, change))
                            .findFirst()
                            .map(change::with)
                            .orElse(change));
        }
        return written;
    }

    private static String about(Change change) {
        return change.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                + ", "
                + change.actor().name();
    }

    private static boolean restsOnBothSides(CitedSentence sentence, Change change) {
        Set<Statement> rest = new HashSet<>(sentence.evidence());
        return rest.containsAll(change.before()) && rest.containsAll(change.after());
    }
}
