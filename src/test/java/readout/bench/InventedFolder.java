package readout.bench;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import readout.index.EmbeddedPassage;
import readout.index.LucenePassageIndex;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Invented passages in an index of ours and in one of plain Lucene, below `target/`; kept, since a
/// million take minutes to make.
///
/// @param passages how many there are
record InventedFolder(int passages) {
    private static final int BATCH = 2_000;

    Path ours() {
        return folder().resolve("ours");
    }

    Path plain() {
        return folder().resolve("plain");
    }

    /// Makes both unless they are there and whole.
    ///
    /// @return what making ours took, for people to read
    String made() throws IOException {
        // Written last.
        Path figures = folder().resolve("figures");
        if (!Files.exists(figures)) {
            remove(folder());
            InventedIndex invented = new InventedIndex(passages);
            double seconds = fill(invented);
            fillPlain(invented);
            Files.writeString(
                    figures,
                    String.format(
                            Locale.ROOT,
                            "%,d passages: %,.0f a CPU-second into the index, %,d bytes each",
                            passages,
                            passages / seconds,
                            size(ours()) / passages));
        }
        return Files.readString(figures);
    }

    private Path folder() {
        return Path.of("target", "index-bench", String.valueOf(passages));
    }

    /// @return CPU-seconds; inventing the passages costs more than keeping them, and is left out
    private double fill(InventedIndex invented) {
        long cpu = 0;
        try (LucenePassageIndex index = LucenePassageIndex.open(ours())) {
            for (int from = 0; from < passages; from += BATCH) {
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

    private void fillPlain(InventedIndex invented) throws IOException {
        try (Directory directory = FSDirectory.open(plain());
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (int i = 0; i < passages; i++) {
                Document fields = new Document();
                fields.add(new TextField("text", invented.text(i), Field.Store.YES));
                writer.addDocument(fields);
            }
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
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
