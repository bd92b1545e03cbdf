package readout.scores;

import org.jspecify.annotations.Nullable;

import readout.text.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one set is expected to come to, as `fixtures/scores/NAME.yaml` holds it. The values are
/// held only on the data they were measured on, which is known by its hash.
///
/// @param data the SHA-256 of the files measured
record ExpectedScores(String data, Map<String, Expected> values) {
    private static final Path FOLDER = Path.of("fixtures", "scores");

    /// Room for a changed tie; a rule that breaks moves more.
    private static final double TOLERANCE = 0.005;

    /// @param tolerance how much worse a value may be
    record Expected(double value, double tolerance) {}

    static Path file(ScoredSet set) {
        return FOLDER.resolve(set.name() + ".yaml");
    }

    /// @throws IOException if there is no such file
    static ExpectedScores read(ScoredSet set) throws IOException {
        Map<?, ?> root = Yaml.read(file(set));
        Map<String, Expected> values = new LinkedHashMap<>();
        Yaml.map(root.get("measures"))
                .forEach((name, value) -> {
                    Map<?, ?> fields = Yaml.map(value);
                    values.put(
                            String.valueOf(name),
                            new Expected(
                                    number(fields.get("expected")),
                                    number(fields.get("tolerance"))));
                });
        return new ExpectedScores(String.valueOf(root.get("data")), values);
    }

    static void record(ScoredSet set, Path folder, List<Measure> measures) throws IOException {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# Written by: mvn verify -Pscores -Dscores.data=DIR -Dscores.record=true\n");
        yaml.append("# A value worse than expected by more than the tolerance fails the scores.\n");
        yaml.append("data: ").append(fingerprint(folder)).append('\n');
        yaml.append("measures:\n");
        for (Measure measure : measures) {
            yaml.append(
                    String.format(
                            Locale.ROOT,
                            "  \"%s\": {expected: %.4f, tolerance: %.4f, n: %d}%n",
                            measure.name(),
                            measure.value(),
                            TOLERANCE,
                            measure.n()));
        }
        Files.createDirectories(FOLDER);
        Files.writeString(file(set), yaml);
    }

    /// The SHA-256 of the names and bytes of all files of a folder, in the order of their names.
    static String fingerprint(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                all.append(folder.relativize(file).toString().replace('\\', '/'))
                        .append(' ')
                        .append(Sha256.of(Files.readAllBytes(file)))
                        .append('\n');
            }
            return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// What fell short, one line each; empty where nothing did.
    List<String> shortfalls(List<Measure> measures) {
        Map<String, Measure> measured =
                measures.stream().collect(Collectors.toMap(Measure::name, measure -> measure));
        return values.entrySet().stream()
                .filter(entry -> {
                    Measure measure = measured.get(entry.getKey());
                    Expected expected = entry.getValue();
                    return measure == null
                            || !measure.atLeastAsGoodAs(expected.value(), expected.tolerance());
                })
                .map(entry ->
                        entry.getKey()
                                + ": expected "
                                + entry.getValue().value()
                                + ", measured "
                                + (measured.containsKey(entry.getKey())
                                        ? measured.get(entry.getKey()).value()
                                        : "nothing"))
                .toList();
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
