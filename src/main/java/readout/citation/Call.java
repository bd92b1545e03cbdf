package readout.citation;

import readout.backend.Prompt;
import readout.backend.Prompts;
import readout.backend.Task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is asked in one go: a request, or a part of one that was too long.
///
/// @param parts at least one
record Call(Task task, Map<String, String> about, List<Part> parts) {

    /// A piece, or some of its sentences.
    ///
    /// @param place of the piece among all that are to be rewritten
    /// @param from the first of its sentences
    record Part(int place, int from, Piece piece) {}

    /// One for each request that has something to rewrite.
    static List<Call> of(List<Request> requests) {
        List<Call> calls = new ArrayList<>();
        int place = 0;
        for (Request request : requests) {
            List<Part> parts = new ArrayList<>();
            for (Piece piece : request.pieces()) {
                if (!piece.proven().isEmpty()) {
                    parts.add(new Part(place, 0, piece));
                }
                place++;
            }
            if (!parts.isEmpty()) {
                calls.add(new Call(request.task(), request.about(), parts));
            }
        }
        return calls;
    }

    Handles handles() {
        return Handles.of(task.fileName(), parts.stream().map(Part::piece).toList());
    }

    Prompt prompt(Prompts prompts, Handles handles) {
        Map<String, String> values = new LinkedHashMap<>(about);
        values.put("data", handles.data());
        return prompts.file(task).with(values);
    }

    /// The same in two calls of half the length; empty where it can not be parted.
    List<Call> halves() {
        if (parts.size() > 1) {
            int half = parts.size() / 2;
            return List.of(with(parts.subList(0, half)), with(parts.subList(half, parts.size())));
        }
        Part whole = parts.getFirst();
        int size = whole.piece().proven().size();
        return size < 2
                ? List.of()
                : List.of(
                        with(List.of(part(whole, 0, size / 2))),
                        with(List.of(part(whole, size / 2, size))));
    }

    private Call with(List<Part> some) {
        return new Call(task, about, List.copyOf(some));
    }

    private static Part part(Part whole, int from, int until) {
        Piece piece = whole.piece();
        return new Part(
                whole.place(),
                whole.from() + from,
                new Piece(piece.about(), piece.proven().subList(from, until), piece.whole()));
    }
}
