package readout.bench;

import readout.Finished;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Runs commands in turn, so that a machine that grows slower does so for all of them, and prints
/// the median wall time of each and its ratio to the first.
final class Stopwatch {
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    Stopwatch time(String label, List<String> command) {
        commands.put(label, command);
        return this;
    }

    /// @param rounds how often each command runs, after one run that does not count
    void print(String title, int rounds) throws IOException, InterruptedException {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
                long start = System.nanoTime();
                Finished finished = Finished.run(Path.of("."), Map.of(), entry.getValue());
                long taken = System.nanoTime() - start;
                if (finished.code() != 0) {
                    throw new IllegalStateException(entry.getKey() + ": " + finished);
                }
                if (round > 0) {
                    nanos.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(taken);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%n%s, median of %d%n", title, rounds);
        double yardstick = 0;
        for (Map.Entry<String, List<Long>> entry : nanos.entrySet()) {
            double median = median(entry.getValue());
            yardstick = yardstick == 0 ? median : yardstick;
            System.out.printf(
                    Locale.ROOT,
                    "%-36s %8.1f ms %7.2fx%n",
                    entry.getKey(),
                    median / 1e6,
                    median / yardstick);
        }
    }

    private static double median(List<Long> values) {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }
}
