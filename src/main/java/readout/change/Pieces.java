package readout.change;

import readout.text.Span;
import readout.wording.Scales;
import readout.wording.Wording;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes wordings apart at the borders of their clauses, because one sentence of a press release
/// holds several things, of which each has a past of its own.
final class Pieces {
    private static final int FEWEST_SUBJECTS = 2;

    private static final Pattern BORDER =
            Pattern.compile(
                    "[;:–—]|,[”\"]?"
                        + " (?=(?:and|but|while|which|who|as|because|so|though|although|\\p{Ll}+ing)"
                        + " )|(?<=\\p{L}) (?=(?:and|but) \\p{Ll}+ed )|(?<=\\p{L})[”\"] (?=\\p{Ll})|"
                        + " (?=that (?:we|I|they|it|he|she|\\p{Lu}))");

    private final Scales scales;
    private final IdentityHashMap<Wording, List<Wording>> known = new IdentityHashMap<>();

    Pieces(Scales scales) {
        this.scales = scales;
    }

    /// The wording as a whole, then its clauses where it has several that speak of something.
    List<Wording> of(Wording wording) {
        return known.computeIfAbsent(wording, this::taken);
    }

    private List<Wording> taken(Wording wording) {
        List<Wording> pieces = new ArrayList<>();
        String core = wording.core();
        Matcher border = BORDER.matcher(core);
        int from = 0;
        while (border.find()) {
            add(wording, new Span(from, border.start()), pieces);
            from = border.end();
        }
        if (from == 0) {
            return List.of(wording);
        }
        add(wording, new Span(from, core.length()), pieces);
        pieces.addFirst(wording);
        return List.copyOf(pieces);
    }

    private void add(Wording wording, Span span, List<Wording> pieces) {
        Wording piece = wording.within(span, scales);
        if (piece.subjects().size() >= FEWEST_SUBJECTS) {
            pieces.add(piece);
        }
    }
}
