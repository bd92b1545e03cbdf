package readout.bench;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

import readout.index.BgeEmbedder;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Our embedder beside stock LangChain4j in one run: wall time and CPU time for the same texts.
///
/// Arguments: the folder of the model's files, then text files, each line a text. Rounds alternate,
/// the first does not count, and the middle of the others is told.
public final class BgeEmbedderBench {
    private static final int ROUNDS = 6;

    private BgeEmbedderBench() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        List<String> texts = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isBlank())
                    .forEach(texts::add);
        }
        BgeEmbedder ours = BgeEmbedder.open(Path.of(args[0]));
        var stock = new BgeSmallEnV15QuantizedEmbeddingModel();
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        double[][] measured = new double[4][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            measure(() -> stock.embedAll(segments), measured[0], measured[1], round);
            measure(() -> ours.embed(texts), measured[2], measured[3], round);
        }
        double[] middle = Arrays.stream(measured).mapToDouble(BgeEmbedderBench::middle).toArray();
        out.printf("%d texts%n", texts.size());
        out.printf("stock: %.2f s wall, %.2f s CPU%n", middle[0], middle[1]);
        out.printf("ours:  %.2f s wall, %.2f s CPU%n", middle[2], middle[3]);
        out.printf("ratio: %.2f wall, %.2f CPU%n", middle[0] / middle[2], middle[1] / middle[3]);
    }

    private static void measure(Runnable work, double[] wall, double[] cpu, int round) {
        long start = System.nanoTime();
        double before = cpuSeconds();
        work.run();
        wall[round] = (System.nanoTime() - start) / 1e9;
        cpu[round] = cpuSeconds() - before;
    }

    private static double cpuSeconds() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static double middle(double[] values) {
        double[] counted = Arrays.copyOfRange(values, 1, values.length);
        Arrays.sort(counted);
        return counted[counted.length / 2];
    }
}
