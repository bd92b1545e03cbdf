package readout.bench;

import readout.document.Document;
import readout.document.Passage;
import readout.index.Embedder;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Span;
import readout.theme.Theme;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeOptions;
import readout.theme.Themes;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What grouping costs in CPU-seconds without the embedding, by number of statements.
///
/// Arguments: the numbers of statements; without any, 100, 1,000, 10,000 and 100,000. The texts are
/// made up: each is about one of some subjects, whose words it uses beside common ones.
public final class ThemeGrouperBench {
    private static final int SUBJECTS = 60;
    private static final int WORDS = 40;

    private ThemeGrouperBench() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        List<Integer> sizes = new ArrayList<>();
        for (String arg : args) {
            sizes.add(Integer.valueOf(arg));
        }
        for (int size : sizes.isEmpty() ? List.of(100, 1_000, 10_000, 100_000) : sizes) {
            List<Statement> statements = statements(size);
            KnownVectors known = KnownVectors.of(statements);
            double before = cpuSeconds();
            Themes themes = new ThemeGrouper(known, ThemeOptions.DEFAULT).group(statements);
            double seconds = cpuSeconds() - before;
            out.printf(
                    "%,d statements, %d dimensions: %.1f CPU s, %d themes, %d unassigned; first:"
                            + " %s%n",
                    size,
                    WordVectors.LENGTH,
                    seconds,
                    themes.themes().size(),
                    themes.unassigned().size(),
                    themes.themes().stream().map(Theme::label).limit(3).toList());
        }
    }

    private static double cpuSeconds() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static List<Statement> statements(int count) {
        Random random = new Random(11);
        List<Statement> statements = new ArrayList<>();
        Actor actor = new Actor("Marta Ilvesová", Actor.Kind.PERSON);
        for (int i = 0; i < count; i++) {
            int document = i / 20;
            int subject = (document + random.nextInt(4)) % SUBJECTS;
            StringBuilder text = new StringBuilder("The");
            for (int w = 0; w < 8 + random.nextInt(12); w++) {
                boolean common = random.nextInt(3) == 0;
                int word = (int) Math.abs(random.nextGaussian() * WORDS / 3);
                text.append(' ').append(common ? name(SUBJECTS, word * 9) : name(subject, word));
            }
            text.append('.');
            Span span = new Span(i % 20 * 300, i % 20 * 300 + text.length());
            statements.add(
                    new Statement(
                            new Passage(
                                    new Document.Id("%064x".formatted(document)),
                                    span,
                                    text.toString(),
                                    null),
                            text.toString(),
                            new Attribution(actor, Speech.AUTHORED, null),
                            LocalDate.of(2031, 1, 1).plusDays(document % 60)));
        }
        return statements;
    }

    private static String name(int subject, int word) {
        long mixed = (subject * 1_000_003L + word) * 0x9E3779B97F4A7C15L;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append("bdfgklmnprstvz".charAt((int) ((mixed >>> (8 * i)) & 0xff) % 14));
            name.append("aeiou".charAt((int) ((mixed >>> (8 * i + 32)) & 0xff) % 5));
        }
        return name.toString();
    }

    /// Texts that share words have near vectors; stands in for the model, whose cost is its own.
    private record WordVectors() implements Embedder {
        private static final int LENGTH = 384;

        @Override
        public String name() {
            return "words";
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.parallelStream().map(WordVectors::vector).toList();
        }

        private static float[] vector(String text) {
            float[] vector = new float[LENGTH];
            int from = 0;
            for (int to = 0; to <= text.length(); to++) {
                if (to == text.length() || text.charAt(to) == ' ') {
                    Random random = new Random(text.substring(from, to).hashCode());
                    for (int i = 0; i < vector.length; i++) {
                        vector[i] += (float) random.nextGaussian();
                    }
                    from = to + 1;
                }
            }
            float norm = (float) Math.sqrt(Embedder.similarity(vector, vector));
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= norm;
            }
            return vector;
        }
    }

    /// Vectors made before the clock starts.
    private record KnownVectors(Map<String, float[]> byText) implements Embedder {
        static KnownVectors of(List<Statement> statements) {
            List<String> texts = statements.stream().map(Statement::text).distinct().toList();
            List<float[]> vectors = new WordVectors().embed(texts);
            Map<String, float[]> byText = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                byText.put(texts.get(i), vectors.get(i));
            }
            return new KnownVectors(byText);
        }

        @Override
        public String name() {
            return "words";
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream()
                    .map(text -> byText.getOrDefault(text, new float[WordVectors.LENGTH]))
                    .toList();
        }
    }
}
