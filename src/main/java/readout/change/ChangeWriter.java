package readout.change;

import readout.backend.Task;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Piece;
import readout.citation.Request;
import readout.citation.Rewriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        List<Request> requests = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += MOST_IN_A_CALL) {
            int until = Math.min(from + MOST_IN_A_CALL, changes.size());
            requests.add(
                    new Request(
                            Task.CHANGE,
                            Map.of(),
                            changes.subList(from, until).stream()
                                    .map(change -> Piece.whole(about(change), change.sentence()))
                                    .toList()));
        }
        List<List<CitedSentence>> sentences = rewriter.rewrite(requests, gate);
        List<Change> written = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            written.add(changes.get(i).with(sentences.get(i).getFirst()));
        }
        return List.copyOf(written);
    }

    private static String about(Change change) {
        return change.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                + ", "
                + change.actor().name();
    }
}
