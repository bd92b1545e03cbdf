package readout.citation;

import readout.backend.Task;

import java.util.List;
import java.util.Map;

/// Puts in other words what is already proven.
@FunctionalInterface
public interface Rewriter {
    /// Without a model: every sentence stays as it is.
    Rewriter NONE = (_, _, pieces, _) -> pieces.stream().map(Piece::proven).toList();

    /// The sentences of each piece, in the order of the pieces.
    ///
    /// @param task what a model is to do; its variables are `data` and those of `about`
    List<List<CitedSentence>> rewrite(
            Task task, Map<String, String> about, List<Piece> pieces, CitationGate gate);
}
