package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import readout.cli.CommandTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The commands of the README work: those after `$` in its console blocks run one after another in
/// a directory that holds the script and the fixtures, and print the lines that stand below them.
class ReadmeIT {
    private static final String TEST_COMMAND = "mvn -B verify";

    @TempDir static Path directory;

    /// @param output the lines that the README shows; none where it shows none
    private record Step(String command, List<String> output) {}

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheReadmeWorks() throws IOException {
        for (String part : List.of("readout", "fixtures")) {
            Path original = Path.of(part).toAbsolutePath();
            if (Files.exists(original)) {
                Files.createSymbolicLink(directory.resolve(part), original);
            }
        }
        // Not linked: the issues are written beside the definition.
        String definition = "briefings/example-weekly.yaml";
        Files.createDirectories(directory.resolve("briefings"));
        Files.copy(Path.of(definition), directory.resolve(definition));
        return steps(Files.readString(Path.of("README.md"))).stream()
                .filter(step -> !step.command().equals(TEST_COMMAND))
                .map(step -> DynamicTest.dynamicTest(step.command(), () -> run(step)));
    }

    @Test
    void continuousIntegrationRunsTheReadmesTestCommandLast() throws IOException {
        List<Step> steps = steps(Files.readString(Path.of("README.md")));
        List<String> lines = Files.readAllLines(Path.of(".ci/run"));

        assertThat(steps).extracting(Step::command).contains(TEST_COMMAND);
        assertThat(lines).last().isEqualTo(TEST_COMMAND);
    }

    @Test
    void aStepHoldsTheLinesBelowItsCommand() {
        String readme = "```console\n$ one\nsaid\n$ two\n```\n\n```\n$ no console\n```\n";

        assertThat(steps(readme))
                .containsExactly(new Step("one", List.of("said")), new Step("two", List.of()));
    }

    private static void run(Step step) throws IOException, InterruptedException {
        String[] words = step.command().split(" ", 3);
        if (words[0].equals("./readout") && !words[1].startsWith("-")) {
            assumeTrue(CommandTree.has(words[1]), "there is a command " + words[1]);
        }

        Finished finished =
                Finished.run(directory, Map.of(), List.of("bash", "-c", step.command()));

        assertThat(finished.code()).as(finished.err()).isZero();
        if (!step.output().isEmpty()) {
            assertThat(finished.out().lines().toList()).isEqualTo(step.output());
        }
    }

    private static List<Step> steps(String readme) {
        List<Step> steps = new ArrayList<>();
        Pattern.compile("(?ms)^```console\\n(.*?)^```$")
                .matcher(readme)
                .results()
                .forEach(block -> {
                    for (String part : block.group(1).split("(?m)^\\$ ", -1)) {
                        List<String> lines = part.lines().toList();
                        if (!lines.isEmpty()) {
                            steps.add(new Step(lines.getFirst(), lines.subList(1, lines.size())));
                        }
                    }
                });
        return steps;
    }
}
