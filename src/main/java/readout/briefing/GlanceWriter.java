package readout.briefing;

import readout.backend.Task;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Piece;
import readout.citation.Rewriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Puts the issue at a glance in a model's words where these are proven: one call, which shows
/// nothing but the passages of sentences that print.
///
/// The model is shown more lines than there is room for. Those that it writes come first, each on
/// the very passages of the line it stands for; the lines that [Glance] chose fill the places left.
/// So a model, or a source that speaks to it, can move a line in, but can not make the list shorter
/// nor keep out what it does not replace by something that the issue tells too.
final class GlanceWriter {
    private static final int SHOWN = 2 * Glance.MOST;

    private final Rewriter rewriter;

    GlanceWriter(Rewriter rewriter) {
        this.rewriter = rewriter;
    }

    /// The same issue, perhaps with other sentences at a glance.
    Briefing write(Briefing briefing, CitationGate gate) {
        List<CitedSentence> lines = Glance.of(briefing.sections(), SHOWN);
        List<Piece> pieces = lines.stream().map(line -> Piece.whole("at a glance", line)).toList();
        List<List<CitedSentence>> written = rewriter.rewrite(Task.GLANCE, Map.of(), pieces, gate);
        boolean[] taken = new boolean[lines.size()];
        int left = Glance.MOST;
        for (int i = 0; i < lines.size() && left > 0; i++) {
            if (!written.get(i).equals(List.of(lines.get(i)))) {
                taken[i] = true;
                left--;
            }
        }
        for (int i = 0; i < lines.size() && left > 0; i++) {
            if (!taken[i] && briefing.glance().contains(lines.get(i))) {
                taken[i] = true;
                left--;
            }
        }
        List<CitedSentence> glance = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (taken[i]) {
                glance.addAll(written.get(i));
            }
        }
        return briefing.atAGlance(glance);
    }
}
