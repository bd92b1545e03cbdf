package readout.render;

import readout.briefing.Briefing;

/// Writes `briefing.html`.
public final class HtmlRenderer implements Renderer {
    @Override
    public String format() {
        return "html";
    }

    @Override
    public byte[] render(Briefing briefing) {
        throw new UnsupportedOperationException();
    }
}
