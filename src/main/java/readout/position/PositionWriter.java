package readout.position;

import readout.backend.Task;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Piece;
import readout.citation.Rewriter;
import readout.theme.Theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts positions in a model's words where these are proven: one call for each theme.
public final class PositionWriter {
    private final Rewriter rewriter;

    public PositionWriter(Rewriter rewriter) {
        this.rewriter = rewriter;
    }

    /// The same positions in the same order, each of them as it was or in better words.
    ///
    /// @param themes those of the positions, and perhaps others
    /// @param positions those of one theme beside each other
    public List<Position> write(List<Theme> themes, List<Position> positions, CitationGate gate) {
        Map<String, List<Position>> byTheme = new LinkedHashMap<>();
        for (Position position : positions) {
            byTheme.computeIfAbsent(position.themeId(), _ -> new ArrayList<>()).add(position);
        }
        List<Position> written = new ArrayList<>();
        byTheme.forEach((id, held) ->
                themes.stream()
                        .filter(theme -> theme.id().equals(id))
                        .findFirst()
                        .ifPresentOrElse(
                                theme -> written.addAll(write(theme, held, gate)),
                                () -> written.addAll(held)));
        return List.copyOf(written);
    }

    private List<Position> write(Theme theme, List<Position> held, CitationGate gate) {
        List<Piece> pieces =
                held.stream()
                        .map(position ->
                                new Piece(
                                        "position of " + position.actor().name(),
                                        position.sentences()))
                        .toList();
        List<List<CitedSentence>> sentences =
                rewriter.rewrite(Task.POSITION, Map.of("theme", theme.label()), pieces, gate);
        List<Position> written = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            written.add(new Position(held.get(i).themeId(), held.get(i).actor(), sentences.get(i)));
        }
        return written;
    }
}
