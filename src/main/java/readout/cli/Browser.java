package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The user's browser, where there is one to see.
final class Browser {
    private Browser() {}

    /// Tries to open an address; where that fails, the printed link is there.
    static void open(String address, Map<String, String> environment) {
        List<String> command = command(environment);
        if (command.isEmpty()) {
            return;
        }
        List<String> whole = Stream.concat(command.stream(), Stream.of(address)).toList();
        try {
            new ProcessBuilder(whole)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No such program: the link was printed.
        }
    }

    private static List<String> command(Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of("open");
        }
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        boolean sees =
                !environment.getOrDefault("DISPLAY", "").isEmpty()
                        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        return sees ? List.of("xdg-open") : List.of();
    }
}
