package readout.index;

import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

import readout.document.Document;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Changes to months that nobody sees before [#commit], each month opened when it first changes.
final class MonthWriters implements Closeable {
    /// What all months together hold in memory before the fullest is written.
    private static final long MOST_BYTES = 128L << 20;

    private final Months months;
    private final MonthReaders committed;
    private final long large;
    private final SortedMap<YearMonth, Open> open = new TreeMap<>();
    private final Map<Document.Id, Set<YearMonth>> homes = new HashMap<>();
    private long put;

    private record Open(Directory directory, IndexWriter writer) {}

    /// @param committed what the changes are made to
    /// @param large from how many passages on vectors are quantised
    MonthWriters(Months months, MonthReaders committed, long large) {
        this.months = months;
        this.committed = committed;
        this.large = large;
    }

    void put(EmbeddedPassage passage) throws IOException {
        Document.Id document = passage.passage().passage().document();
        YearMonth month = YearMonth.from(passage.passage().date());
        Term id = PassageFields.id(passage.passage().id());
        Set<YearMonth> home = home(document);
        for (YearMonth other : home) {
            if (!other.equals(month)) {
                // Its document was given another date.
                writer(other).deleteDocuments(id);
            }
        }
        home.add(month);
        writer(month).updateDocument(id, PassageFields.of(passage));
        put++;
        makeRoom();
    }

    void delete(Document.Id document) throws IOException {
        for (YearMonth month : home(document)) {
            writer(month).deleteDocuments(PassageFields.document(document));
        }
        homes.put(document, new TreeSet<>());
    }

    /// Writes all changes and names them in the stamp.
    Stamp commit(String fingerprint) throws IOException {
        Stamp before = committed.stamp();
        SortedMap<YearMonth, Stamp.Month> commits = before.months();
        for (Map.Entry<YearMonth, Open> entry : open.entrySet()) {
            IndexWriter writer = entry.getValue().writer();
            if (writer.commit() < 0 && commits.containsKey(entry.getKey())) {
                continue;
            }
            int passages = writer.getDocStats().numDocs;
            if (passages == 0) {
                commits.remove(entry.getKey());
            } else {
                String commit =
                        SegmentInfos.getLastCommitSegmentsFileName(entry.getValue().directory());
                commits.put(entry.getKey(), new Stamp.Month(commit, passages));
            }
        }
        Stamp stamp = new Stamp(before.generation(), fingerprint, commits);
        months.put(stamp);
        return stamp;
    }

    /// Ends the writing; what was not committed is given up.
    @Override
    public void close() throws IOException {
        for (Open one : open.values()) {
            one.writer().rollback();
        }
        open.clear();
    }

    /// The months in which the document has passages, or had.
    private Set<YearMonth> home(Document.Id document) throws IOException {
        Set<YearMonth> known = homes.get(document);
        if (known == null) {
            known = new TreeSet<>();
            Term term = PassageFields.document(document);
            for (YearMonth month : committed.stamp().months().keySet()) {
                if (committed.searcher(month).getIndexReader().docFreq(term) > 0) {
                    known.add(month);
                }
            }
            homes.put(document, known);
        }
        return known;
    }

    private IndexWriter writer(YearMonth month) throws IOException {
        Open known = open.get(month);
        if (known == null) {
            known = open(month);
            open.put(month, known);
        }
        return known.writer();
    }

    private Open open(YearMonth month) throws IOException {
        Directory directory = months.month(committed.stamp().generation(), month);
        Stamp.Month stamped = committed.stamp().months().get(month);
        NamedCommits commits = new NamedCommits(stamped == null ? "" : stamped.commit());
        IndexWriterConfig config = config().setIndexDeletionPolicy(commits);
        if (stamped == null) {
            // What may lie there was never stamped.
            config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        } else {
            config.setIndexCommit(commit(directory, stamped.commit()));
        }
        return new Open(directory, new IndexWriter(directory, config));
    }

    static IndexCommit commit(Directory directory, String name) throws IOException {
        for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
            if (commit.getSegmentsFileName().equals(name)) {
                return commit;
            }
        }
        throw new FileNotFoundException(name + " in " + directory);
    }

    private IndexWriterConfig config() {
        TieredMergePolicy merges = new TieredMergePolicy();
        // A month is small: few segments and one file each make it quick to open and to search.
        merges.setSegmentsPerTier(4);
        merges.setNoCFSRatio(1);
        return new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(
                                WordAnalyzers.ENGLISH,
                                Map.of(PassageFields.FOLDED, WordAnalyzers.FOLDED)))
                .setCodec(codec())
                .setMergePolicy(merges)
                // In the thread that writes: the same passages make the same segments.
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(2.0 * (MOST_BYTES >> 20))
                .setCommitOnClose(false);
    }

    private Codec codec() {
        KnnVectorsFormat exact = new Lucene99HnswVectorsFormat();
        KnnVectorsFormat quantised =
                new Lucene104HnswScalarQuantizedVectorsFormat(
                        ScalarEncoding.UNSIGNED_BYTE, 16, 100);
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return committed.stamp().passages() + put >= large ? quantised : exact;
            }
        };
    }

    private void makeRoom() throws IOException {
        List<IndexWriter> writers = new ArrayList<>();
        open.values().forEach(one -> writers.add(one.writer()));
        long bytes = writers.stream().mapToLong(IndexWriter::ramBytesUsed).sum();
        if (bytes > MOST_BYTES) {
            writers.stream()
                    .max(Comparator.comparingLong(IndexWriter::ramBytesUsed))
                    .orElseThrow()
                    .flushNextBuffer();
        }
    }
}
