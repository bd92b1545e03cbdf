package readout.citation;

import readout.backend.Task;

import java.util.List;
import java.util.Map;

/// What a model is asked to write in one call.
///
/// @param task what it is to do; its variables are `data` and those of `about`
/// @param pieces which the model sees together
public record Request(Task task, Map<String, String> about, List<Piece> pieces) {
    public Request {
        about = Map.copyOf(about);
        pieces = List.copyOf(pieces);
    }
}
