package readout.index;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.library.LibraryException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/// An index on Lucene, in this process.
///
/// Passages are partitioned by month, with several months in one partition where they hold few: a
/// range of dates opens the partitions it touches and no others, and how rare a word is, is told
/// from these. One process writes; others meanwhile read what was last committed. Where a file is
/// damaged, an [UncheckedIOException] is what comes of asking; [LibraryIndex] makes the index anew
/// then.
public final class LucenePassageIndex implements PassageIndex {
    /// Held here, since what is not held is forgotten with its level.
    @SuppressWarnings("UnusedVariable")
    private static final Logger LUCENE = quiet();

    private final Partitions partitions;
    private final IndexLimits limits;
    private final ReentrantReadWriteLock turn = new ReentrantReadWriteLock();
    private PartitionReaders readers;
    private @Nullable PartitionWriters writers;

    private LucenePassageIndex(
            Partitions partitions, Stamp stamp, IndexLimits limits, boolean isWritable) {
        this.partitions = partitions;
        this.limits = limits;
        readers = new PartitionReaders(partitions, stamp);
        writers = isWritable ? new PartitionWriters(partitions, readers, limits) : null;
    }

    /// Opens the index in the folder for writing; makes it when missing, or when another Readout
    /// made it.
    ///
    /// @throws LibraryException if another process writes to it, or the folder can not be written
    ///   to
    public static LucenePassageIndex open(Path folder) {
        return open(folder, IndexLimits.USUAL);
    }

    static LucenePassageIndex open(Path folder, IndexLimits limits) {
        return write(FolderPartitions.toWrite(folder), folder, false, limits);
    }

    /// Opens an empty index for writing, which takes the place of the one in the folder with its
    /// first commit.
    ///
    /// @throws LibraryException if another process writes to it, or the folder can not be written
    ///   to
    public static LucenePassageIndex openAnew(Path folder) {
        return openAnew(folder, IndexLimits.USUAL);
    }

    static LucenePassageIndex openAnew(Path folder, IndexLimits limits) {
        return write(FolderPartitions.toWrite(folder), folder, true, limits);
    }

    /// Opens the index in the folder for reading, as it was last committed; empty where there is
    /// none that this Readout can read.
    public static Optional<LucenePassageIndex> openForReading(Path folder) {
        Partitions partitions = FolderPartitions.toRead(folder);
        try {
            return partitions
                    .stamp()
                    .map(stamp ->
                            new LucenePassageIndex(partitions, stamp, IndexLimits.USUAL, false));
        } catch (IOException e) {
            throw LibraryException.of(folder, e);
        }
    }

    /// An empty index that is gone when the process ends.
    public static LucenePassageIndex inMemory() {
        return new LucenePassageIndex(
                new MemoryPartitions(), Stamp.none(0), IndexLimits.USUAL, true);
    }

    private static LucenePassageIndex write(
            Partitions partitions, Path folder, boolean anew, IndexLimits limits) {
        try {
            Optional<Stamp> stamp = partitions.stamp();
            if (stamp.isPresent()) {
                partitions.keepOnly(stamp.get().generation());
            }
            Stamp start =
                    anew || stamp.isEmpty() ? Stamp.none(partitions.nextGeneration()) : stamp.get();
            return new LucenePassageIndex(partitions, start, limits, true);
        } catch (IOException e) {
            try {
                partitions.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw LibraryException.of(folder, e);
        }
    }

    @Override
    public void put(Collection<EmbeddedPassage> passages) {
        change(open -> {
            for (EmbeddedPassage passage : passages) {
                open.put(passage);
            }
        });
    }

    @Override
    public void delete(Document.Id document) {
        change(open -> open.delete(document));
    }

    @Override
    public void commit(String fingerprint) {
        change(open -> {
            Stamp stamp = open.commit(fingerprint);
            open.close();
            PartitionReaders before = readers;
            readers = new PartitionReaders(partitions, stamp);
            writers = new PartitionWriters(partitions, readers, limits);
            before.close();
        });
    }

    @Override
    public Optional<String> fingerprint() {
        return ask(open -> Optional.ofNullable(open.stamp().fingerprint()));
    }

    @Override
    public long count(Filter filter) {
        return ask(open -> (long) open.searcher(filter).count(PassageQueries.passing(filter)));
    }

    @Override
    public List<Hit> lexical(String text, Filter filter, int most) {
        return ask(open -> {
            IndexSearcher searcher = open.searcher(filter);
            Query query = PassageQueries.sharing(text, filter, searcher);
            return Hits.read(searcher, query, most, score -> score);
        });
    }

    @Override
    public List<Hit> nearest(float[] vector, Filter filter, int most) {
        return ask(open -> {
            IndexSearcher searcher = open.searcher(filter);
            boolean isLarge = open.stamp().passages() >= limits.large();
            Query query =
                    new VectorSearch(searcher, limits.exact(), isLarge)
                            .query(vector, PassageQueries.passing(filter), most);
            return Hits.read(searcher, query, most, VectorSearch::similarity);
        });
    }

    @Override
    public long holders(String word, Filter filter) {
        return ask(
                open -> (long) open.searcher(filter).count(PassageQueries.holding(word, filter)));
    }

    @Override
    public List<float[]> vectors(List<IndexedPassage> passages) {
        return ask(open -> {
            List<float[]> vectors = new ArrayList<>();
            for (IndexedPassage passage : passages) {
                IndexSearcher partition = open.searcher(YearMonth.from(passage.date()));
                vectors.add(VectorSearch.stored(partition, passage.id()));
            }
            return vectors;
        });
    }

    /// Lucene would tell the user which options would make the virtual machine faster.
    private static Logger quiet() {
        Logger logger = Logger.getLogger("org.apache.lucene");
        logger.setLevel(Level.OFF);
        return logger;
    }

    /// A change that Lucene may fail at.
    private interface Change {
        void make(PartitionWriters open) throws IOException;
    }

    /// A question that Lucene may fail at.
    private interface Question<T> {
        T answer(PartitionReaders open) throws IOException;
    }

    private void change(Change change) {
        turn.writeLock().lock();
        try {
            if (writers == null) {
                throw new IllegalStateException("opened for reading");
            }
            change.make(writers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.writeLock().unlock();
        }
    }

    private <T> T ask(Question<T> question) {
        turn.readLock().lock();
        try {
            return question.answer(readers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.readLock().unlock();
        }
    }

    /// Ends the use; what was not committed is given up.
    @Override
    public void close() {
        turn.writeLock().lock();
        try {
            IOUtils.close(writers, readers, partitions);
            writers = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.writeLock().unlock();
        }
    }
}
