package readout.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

import java.io.Closeable;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinPool;

/// The partitions as one commit left them, each opened when it is first needed.
final class PartitionReaders implements Closeable {
    private final Partitions partitions;
    private final Stamp stamp;
    private final Map<YearMonth, DirectoryReader> open = new HashMap<>();
    private final Map<List<YearMonth>, IndexSearcher> searchers = new HashMap<>();

    PartitionReaders(Partitions partitions, Stamp stamp) {
        this.partitions = partitions;
        this.stamp = stamp;
    }

    Stamp stamp() {
        return stamp;
    }

    /// Searches the partitions in which passages can be that pass the filter, and no others. The
    /// words of these count when it is told how rare a word is.
    synchronized IndexSearcher searcher(Filter filter) throws IOException {
        List<YearMonth> some = new ArrayList<>();
        stamp.partitions()
                .forEach((first, partition) -> {
                    boolean isAfter =
                            filter.until() != null && !first.atDay(1).isBefore(filter.until());
                    boolean isBefore =
                            filter.from() != null
                                    && partition.last().atEndOfMonth().isBefore(filter.from());
                    if (!isAfter && !isBefore) {
                        some.add(first);
                    }
                });
        return searcher(some);
    }

    /// Searches the partition that the month lies in.
    synchronized IndexSearcher searcher(YearMonth month) throws IOException {
        SortedMap<YearMonth, Stamp.Partition> before =
                stamp.partitions().headMap(month.plusMonths(1));
        return searcher(before.isEmpty() ? List.of() : List.of(before.lastKey()));
    }

    private IndexSearcher searcher(List<YearMonth> some) throws IOException {
        IndexSearcher known = searchers.get(some);
        if (known != null) {
            return known;
        }
        List<IndexReader> readers = new ArrayList<>();
        for (YearMonth first : some) {
            readers.add(reader(first));
        }
        // The readers are shared: who closes them is #close.
        IndexReader all = new MultiReader(readers.toArray(IndexReader[]::new), false);
        IndexSearcher made = new IndexSearcher(all, ForkJoinPool.commonPool());
        searchers.put(List.copyOf(some), made);
        return made;
    }

    private DirectoryReader reader(YearMonth first) throws IOException {
        DirectoryReader known = open.get(first);
        if (known == null) {
            String commit = Objects.requireNonNull(stamp.partitions().get(first)).commit();
            known =
                    DirectoryReader.open(
                            PartitionWriters.commit(
                                    partitions.partition(stamp.generation(), first), commit));
            open.put(first, known);
        }
        return known;
    }

    @Override
    public synchronized void close() throws IOException {
        searchers.clear();
        for (DirectoryReader reader : open.values()) {
            reader.close();
        }
        open.clear();
    }
}
