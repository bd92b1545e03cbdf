package readout.backend;

import java.util.Map;

/// Prompts for tests.
final class Questions {
    private Questions() {}

    /// About the positions of one theme, with the given data.
    static Prompt about(String data) {
        return Prompts.shipped().file(Task.POSITION).with(Map.of("theme", "Straits", "data", data));
    }
}
