package readout.citation;

import readout.backend.Task;

import java.util.List;
import java.util.Map;

/// Puts in other words what is already proven.
@FunctionalInterface
public interface Rewriter {
    /// Without a model: every sentence stays as it is.
    Rewriter NONE =
            (requests, _) ->
                    requests.stream()
                            .flatMap(request -> request.pieces().stream())
                            .map(Piece::proven)
                            .toList();

    /// The sentences of each piece, in the order of the requests and of their pieces.
    ///
    /// @param requests which do not depend on each other, so that they can be asked together
    List<List<CitedSentence>> rewrite(List<Request> requests, CitationGate gate);

    /// The sentences of each piece of a single request, in the order of the pieces.
    default List<List<CitedSentence>> rewrite(
            Task task, Map<String, String> about, List<Piece> pieces, CitationGate gate) {
        return rewrite(List.of(new Request(task, about, pieces)), gate);
    }
}
