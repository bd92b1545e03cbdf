package readout.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// The months as one commit left them, each opened when it is first needed.
final class MonthReaders implements Closeable {
    private final Months months;
    private final Stamp stamp;
    private final Map<YearMonth, DirectoryReader> open = new HashMap<>();
    private final Map<List<YearMonth>, IndexSearcher> searchers = new HashMap<>();

    MonthReaders(Months months, Stamp stamp) {
        this.months = months;
        this.stamp = stamp;
    }

    Stamp stamp() {
        return stamp;
    }

    /// Searches the months in which passages can be that pass the filter, and no others. The words
    /// of these count when it is told how rare a word is.
    synchronized IndexSearcher searcher(Filter filter) throws IOException {
        return searcher(List.copyOf(within(filter).keySet()));
    }

    synchronized IndexSearcher searcher(YearMonth month) throws IOException {
        return searcher(stamp.months().containsKey(month) ? List.of(month) : List.of());
    }

    private IndexSearcher searcher(List<YearMonth> some) throws IOException {
        IndexSearcher known = searchers.get(some);
        if (known != null) {
            return known;
        }
        List<IndexReader> readers = new ArrayList<>();
        for (YearMonth month : some) {
            readers.add(reader(month));
        }
        // The readers are shared: who closes them is #close.
        IndexReader all = new MultiReader(readers.toArray(IndexReader[]::new), false);
        IndexSearcher made = new IndexSearcher(all);
        searchers.put(some, made);
        return made;
    }

    private DirectoryReader reader(YearMonth month) throws IOException {
        DirectoryReader known = open.get(month);
        if (known == null) {
            Stamp.Month stamped = Objects.requireNonNull(stamp.months().get(month));
            known =
                    DirectoryReader.open(
                            MonthWriters.commit(
                                    months.month(stamp.generation(), month), stamped.commit()));
            open.put(month, known);
        }
        return known;
    }

    private SortedMap<YearMonth, Stamp.Month> within(Filter filter) {
        SortedMap<YearMonth, Stamp.Month> some = stamp.months();
        LocalDate from = filter.from();
        LocalDate until = filter.until();
        if (from != null && until != null && !from.isBefore(until)) {
            return new TreeMap<>();
        }
        if (from != null) {
            some = some.tailMap(YearMonth.from(from));
        }
        if (until != null) {
            YearMonth behind = YearMonth.from(until.minusDays(1)).plusMonths(1);
            some =
                    from != null && !YearMonth.from(from).isBefore(behind)
                            ? new TreeMap<>()
                            : some.headMap(behind);
        }
        return some;
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
