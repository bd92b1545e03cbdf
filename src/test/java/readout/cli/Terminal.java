package readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Runs commands in this process, as a person at a terminal of no colours would.
record Terminal(Path library) {
    /// What a command came to.
    record Result(int code, String out, String err) {}

    /// Runs a command that works on the library.
    Result run(Object... arguments) {
        List<String> all = new ArrayList<>(Arrays.stream(arguments).map(Object::toString).toList());
        all.addAll(List.of("--library", library.toString()));
        return bare(Map.of(), "", all.toArray(String[]::new));
    }

    /// Runs a command with its arguments alone.
    static Result bare(Map<String, String> environment, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        arguments,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment);
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
