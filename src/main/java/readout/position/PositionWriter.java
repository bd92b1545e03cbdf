package readout.position;

import readout.backend.Task;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Piece;
import readout.citation.Request;
import readout.citation.Rewriter;
import readout.theme.Theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts positions in a model's words where these are proven: one call for each theme, all of them
/// together.
public final class PositionWriter {
    private final Rewriter rewriter;

    public PositionWriter(Rewriter rewriter) {
        this.rewriter = rewriter;
    }

    /// The same positions, each of them as it was or in better words; those of one theme beside
    /// each other, in the order in which the themes come first.
    ///
    /// @param themes those of the positions, and perhaps others
    public List<Position> write(List<Theme> themes, List<Position> positions, CitationGate gate) {
        Map<String, String> labels = new HashMap<>();
        themes.forEach(theme -> labels.put(theme.id(), theme.label()));
        Map<String, List<Position>> byTheme = new LinkedHashMap<>();
        for (Position position : positions) {
            byTheme.computeIfAbsent(position.themeId(), _ -> new ArrayList<>()).add(position);
        }
        List<Request> requests = new ArrayList<>();
        byTheme.forEach((id, held) ->
                requests.add(
                        new Request(
                                Task.POSITION,
                                Map.of("theme", labels.getOrDefault(id, id)),
                                held.stream().map(PositionWriter::piece).toList())));
        List<Position> held = byTheme.values().stream().flatMap(List::stream).toList();
        List<List<CitedSentence>> sentences = rewriter.rewrite(requests, gate);
        List<Position> written = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            written.add(new Position(held.get(i).themeId(), held.get(i).actor(), sentences.get(i)));
        }
        return List.copyOf(written);
    }

    private static Piece piece(Position position) {
        return new Piece("position of " + position.actor().name(), position.sentences());
    }
}
