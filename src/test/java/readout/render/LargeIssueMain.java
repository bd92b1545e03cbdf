package readout.render;

import readout.briefing.Briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes an issue of about 200 pages in one format: `LargeIssueMain pdf|html FILE`.
public final class LargeIssueMain {
    private static final int THEMES = 18;
    private static final int STATEMENTS_EACH = 40;

    private LargeIssueMain() {}

    public static void main(String[] args) throws IOException {
        Briefing briefing = LargeBriefing.of(THEMES, STATEMENTS_EACH);
        for (Renderer renderer : Renderer.all()) {
            if (renderer.format().equals(args[0])) {
                Files.write(Path.of(args[1]), renderer.render(briefing));
            }
        }
    }
}
