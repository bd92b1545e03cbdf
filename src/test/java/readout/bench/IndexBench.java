package readout.bench;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import readout.index.EmbeddedPassage;
import readout.index.Embedder;
import readout.index.Filter;
import readout.index.Hit;
import readout.index.LucenePassageIndex;
import readout.index.Retriever;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How long a warm question to the index takes, beside plain Lucene on the same texts: half of the
/// questions take less than the first figure, all but one of a hundred less than the second.
///
/// Arguments: the numbers of passages; without any, 1,000 and 100,000. A million need 4 GB of disk
/// below `target/`. `-Dquestions=N` asks others than 1,000.
public final class IndexBench {
    private static final int WARM_UP = 200;
    private static final int QUESTIONS = Integer.getInteger("questions", 1_000);
    private static final int BATCH = 2_000;
    private static final int MOST = 20;

    private final int passages;
    private final Path folder;
    private final InventedIndex invented;
    private final Map<String, long[]> nanos = new TreeMap<>();

    private IndexBench(int passages, Path folder) {
        this.passages = passages;
        this.folder = folder;
        invented = new InventedIndex(passages);
    }

    public static void main(String[] args) throws IOException {
        for (String arg : args.length == 0 ? new String[] {"1000", "100000"} : args) {
            Path folder = Files.createTempDirectory(Path.of("target"), "index-bench");
            try {
                new IndexBench(Integer.parseInt(arg), folder).run();
            } finally {
                remove(folder);
            }
        }
    }

    private void run() throws IOException {
        Path ours = folder.resolve("ours");
        double seconds = fill(ours);
        System.out.printf(
                Locale.ROOT,
                "%n%,d passages: %,.0f a CPU-second into the index, %,d bytes each%n",
                passages,
                passages / seconds,
                size(ours) / passages);
        try (Directory directory = FSDirectory.open(folder.resolve("plain"))) {
            fillPlain(directory);
            long start = System.nanoTime();
            try (LucenePassageIndex index = LucenePassageIndex.openForReading(ours).orElseThrow();
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                long open = System.nanoTime();
                index.count(Filter.ALL);
                System.out.printf(
                        Locale.ROOT,
                        "opened in %.1f ms, all months in %.1f ms%n",
                        (open - start) / 1e6,
                        (System.nanoTime() - open) / 1e6);
                ask(index, new IndexSearcher(reader));
            }
        }
        nanos.forEach((name, times) -> {
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s p50 %7.2f ms   p99 %7.2f ms%n",
                    name,
                    times[times.length / 2] / 1e6,
                    times[times.length - 1 - times.length / 100] / 1e6);
        });
    }

    private double fill(Path ours) {
        long cpu = 0;
        try (LucenePassageIndex index = LucenePassageIndex.open(ours)) {
            for (int from = 0; from < passages; from += BATCH) {
                // Making them up costs more than keeping them, and is left out of the count.
                List<EmbeddedPassage> batch =
                        invented.passages(from, Math.min(passages, from + BATCH));
                long before = cpu();
                index.put(batch);
                cpu += cpu() - before;
            }
            long before = cpu();
            index.commit("bench");
            cpu += cpu() - before;
        }
        return cpu / 1e9;
    }

    private void fillPlain(Directory directory) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (int i = 0; i < passages; i++) {
                org.apache.lucene.document.Document fields =
                        new org.apache.lucene.document.Document();
                fields.add(new TextField("text", invented.text(i), Field.Store.YES));
                writer.addDocument(fields);
            }
        }
    }

    private void ask(LucenePassageIndex index, IndexSearcher plain) throws IOException {
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            int question = i - WARM_UP;
            String text = invented.question(i);
            float[] vector = invented.vector(i * 7L % passages, 1);
            Filter filter = invented.filter(i);
            Filter month = invented.month(i);
            Retriever retriever = new Retriever(index, new One(vector));
            time("plain Lucene, BM25", question, () -> plain(plain, text));
            time("words", question, () -> index.lexical(text, Filter.ALL, MOST));
            time("meaning", question, () -> index.nearest(vector, Filter.ALL, MOST));
            time("both", question, () -> both(index, text, vector, Filter.ALL));
            time("both, actor and year", question, () -> both(index, text, vector, filter));
            time("both, one month", question, () -> both(index, text, vector, month));
            time("found and ranked", question, () -> retriever.find(text, Filter.ALL, MOST));
            if (i % 10 == 0) {
                time(
                        "gathered (of 100)",
                        question / 10,
                        () -> retriever.gather(text, Filter.ALL, MOST));
            }
        }
    }

    private static List<Hit> both(
            LucenePassageIndex index, String text, float[] vector, Filter filter) {
        List<Hit> hits = new ArrayList<>(index.lexical(text, filter, MOST));
        hits.addAll(index.nearest(vector, filter, MOST));
        return hits;
    }

    private static List<String> plain(IndexSearcher searcher, String text) throws IOException {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (String word : new TreeSet<>(List.of(text.split(" ", -1)))) {
            some.add(new TermQuery(new Term("text", word)), BooleanClause.Occur.SHOULD);
        }
        List<String> texts = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(some.build(), MOST).scoreDocs) {
            texts.add(searcher.storedFields().document(hit.doc).get("text"));
        }
        return texts;
    }

    private interface Work {
        Object done() throws IOException;
    }

    /// @param question below 0 while the machine warms up
    private void time(String name, int question, Work work) throws IOException {
        long start = System.nanoTime();
        Object done = work.done();
        long taken = System.nanoTime() - start;
        if (question >= 0 && done != null) {
            int size = name.startsWith("gathered") ? QUESTIONS / 10 : QUESTIONS;
            nanos.computeIfAbsent(name, _ -> new long[size])[question] = taken;
        }
    }

    /// The embedding of a question is not what is measured.
    @SuppressWarnings("ArrayRecordComponent")
    private record One(float[] vector) implements Embedder {
        @Override
        public String name() {
            return "one";
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(_ -> vector).toList();
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
