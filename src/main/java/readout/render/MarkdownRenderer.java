package readout.render;

import readout.briefing.Briefing;

/// Writes `briefing.md`.
public final class MarkdownRenderer implements Renderer {
    @Override
    public String format() {
        return "md";
    }

    @Override
    public byte[] render(Briefing briefing) {
        throw new UnsupportedOperationException();
    }
}
