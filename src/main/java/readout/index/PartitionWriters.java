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
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Changes to partitions that nobody sees before [#commit], each opened when it first changes.
final class PartitionWriters implements Closeable {
    /// What all partitions together hold in memory before the fullest is written.
    private static final long MOST_BYTES = 256L << 20;

    private final Partitions partitions;
    private final PartitionReaders committed;
    private final IndexLimits limits;

    /// The last month of each partition, by the first.
    private final NavigableMap<YearMonth, YearMonth> spans = new TreeMap<>();

    private final SortedMap<YearMonth, Open> open = new TreeMap<>();
    private final Map<Document.Id, Set<YearMonth>> homes = new HashMap<>();
    private long put;

    private record Open(Directory directory, IndexWriter writer) {}

    /// @param committed what the changes are made to
    PartitionWriters(Partitions partitions, PartitionReaders committed, IndexLimits limits) {
        this.partitions = partitions;
        this.committed = committed;
        this.limits = limits;
        committed.stamp().partitions().forEach((first, one) -> spans.put(first, one.last()));
    }

    void put(EmbeddedPassage passage) throws IOException {
        Document.Id document = passage.passage().passage().document();
        YearMonth partition = partition(YearMonth.from(passage.passage().date()));
        Term id = PassageFields.id(passage.passage().id());
        Set<YearMonth> home = home(document);
        for (YearMonth other : home) {
            if (!other.equals(partition)) {
                // Its document was given another date.
                writer(other).deleteDocuments(id);
            }
        }
        home.add(partition);
        writer(partition).updateDocument(id, PassageFields.of(passage));
        put++;
        makeRoom();
    }

    void delete(Document.Id document) throws IOException {
        for (YearMonth partition : home(document)) {
            writer(partition).deleteDocuments(PassageFields.document(document));
        }
        homes.put(document, new TreeSet<>());
    }

    /// Writes all changes and names them in the stamp.
    Stamp commit(String fingerprint) throws IOException {
        Stamp before = committed.stamp();
        SortedMap<YearMonth, Stamp.Partition> commits = before.partitions();
        for (Map.Entry<YearMonth, Open> entry : open.entrySet()) {
            YearMonth first = entry.getKey();
            IndexWriter writer = entry.getValue().writer();
            if (!commits.containsKey(first)) {
                // What was filled at one time is searched as one graph.
                writer.forceMerge(1);
            }
            if (writer.commit() < 0 && commits.containsKey(first)) {
                continue;
            }
            int passages = writer.getDocStats().numDocs;
            if (passages == 0) {
                commits.remove(first);
            } else {
                String commit =
                        SegmentInfos.getLastCommitSegmentsFileName(entry.getValue().directory());
                YearMonth last = Objects.requireNonNull(spans.get(first));
                commits.put(first, new Stamp.Partition(last, commit, passages));
            }
        }
        Stamp stamp = new Stamp(before.generation(), fingerprint, commits);
        partitions.put(stamp);
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

    /// The first month of the partition in which the month lies, or shall lie: that of the months
    /// before it while it holds few passages, and else one of its own. Months that come in the
    /// order of time fill one partition after the other; in any other order they make more of them.
    private YearMonth partition(YearMonth month) throws IOException {
        Map.Entry<YearMonth, YearMonth> before = spans.floorEntry(month);
        if (before != null && !before.getValue().isBefore(month)) {
            return before.getKey();
        }
        boolean isWithin = before != null && passages(before.getKey()) < limits.partition();
        YearMonth first = isWithin ? before.getKey() : month;
        spans.put(first, month);
        return first;
    }

    private int passages(YearMonth partition) throws IOException {
        return writer(partition).getDocStats().numDocs;
    }

    /// The partitions in which the document has passages, or had.
    private Set<YearMonth> home(Document.Id document) throws IOException {
        Set<YearMonth> known = homes.get(document);
        if (known == null) {
            known = new TreeSet<>();
            Term term = PassageFields.document(document);
            for (YearMonth first : committed.stamp().partitions().keySet()) {
                if (committed.searcher(first).getIndexReader().docFreq(term) > 0) {
                    known.add(first);
                }
            }
            homes.put(document, known);
        }
        return known;
    }

    private IndexWriter writer(YearMonth first) throws IOException {
        Open known = open.get(first);
        if (known == null) {
            known = open(first);
            open.put(first, known);
        }
        return known.writer();
    }

    private Open open(YearMonth first) throws IOException {
        Directory directory = partitions.partition(committed.stamp().generation(), first);
        Stamp.Partition stamped = committed.stamp().partitions().get(first);
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
        // A partition is small: few segments and one file each make it quick to open and to search.
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
                return committed.stamp().passages() + put >= limits.large() ? quantised : exact;
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
