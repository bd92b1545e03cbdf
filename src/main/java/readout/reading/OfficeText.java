package readout.reading;

import java.util.ArrayList;
import java.util.List;

/// Collects the paragraphs of an office document while its XML goes by: what is shown, and apart
/// from it what is hidden or stands outside the body.
final class OfficeText {
    private final List<Block> body = new ArrayList<>();
    private final List<Block> apart = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    private String why = "";

    void show(String text) {
        shown.append(text);
    }

    void hide(String text, String reason) {
        if (!why.equals(reason)) {
            endHidden();
            why = reason;
        }
        unseen.append(text);
    }

    /// Whether text is waiting for the end of its paragraph.
    boolean isOpen() {
        return !shown.isEmpty();
    }

    void endParagraph(Block.Kind kind, String reason) {
        if (!shown.toString().isBlank()) {
            (kind == Block.Kind.BODY ? body : apart)
                    .add(Block.of(kind, shown.toString().strip(), reason));
        }
        shown.setLength(0);
        endHidden();
    }

    private void endHidden() {
        if (!unseen.toString().isBlank()) {
            apart.add(Block.of(Block.Kind.HIDDEN, unseen.toString().strip(), why));
        }
        unseen.setLength(0);
    }

    /// The body, then the rest.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(body);
        blocks.addAll(apart);
        return blocks;
    }
}
