package readout.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Reads what stands around passages in their documents: each document is looked through once, and
/// each passage read once.
final class Surroundings {
    private final MonthReaders readers;
    private final int reach;
    private final Map<String, NavigableMap<String, Integer>> documents = new HashMap<>();
    private final Map<String, IndexedPassage> read = new HashMap<>();

    Surroundings(MonthReaders readers, int reach) {
        this.readers = readers;
        this.reach = reach;
    }

    List<List<IndexedPassage>> of(List<IndexedPassage> passages) throws IOException {
        passages.forEach(passage -> read.put(passage.id().toString(), passage));
        List<List<IndexedPassage>> all = new ArrayList<>();
        for (IndexedPassage passage : passages) {
            all.add(around(passage));
        }
        return all;
    }

    private List<IndexedPassage> around(IndexedPassage passage) throws IOException {
        IndexSearcher searcher = readers.searcher(YearMonth.from(passage.date()));
        NavigableMap<String, Integer> document = document(passage, searcher);
        List<Map.Entry<String, Integer>> all = List.copyOf(document.entrySet());
        int place = List.copyOf(document.keySet()).indexOf(passage.id().toString());
        if (place < 0) {
            return List.of(passage);
        }
        List<IndexedPassage> around = new ArrayList<>();
        int end = (int) Math.min(all.size(), place + 1L + reach);
        for (Map.Entry<String, Integer> one : all.subList(Math.max(0, place - reach), end)) {
            IndexedPassage known = read.get(one.getKey());
            if (known == null) {
                known = PassageFields.passage(searcher.storedFields().document(one.getValue()));
                read.put(one.getKey(), known);
            }
            around.add(known);
        }
        return around;
    }

    /// The passages of a document by their ids, which is in the order of place, with Lucene's
    /// numbers for them.
    private NavigableMap<String, Integer> document(IndexedPassage passage, IndexSearcher searcher)
            throws IOException {
        NavigableMap<String, Integer> known = documents.get(passage.passage().document().sha256());
        if (known != null) {
            return known;
        }
        NavigableMap<String, Integer> found = new TreeMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum postings =
                    leaf.reader().postings(PassageFields.document(passage.passage().document()));
            SortedDocValues ids = leaf.reader().getSortedDocValues(PassageFields.ID);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null
                    && ids != null
                    && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int number = postings.docID();
                if ((live == null || live.get(number)) && ids.advanceExact(number)) {
                    found.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), leaf.docBase + number);
                }
            }
        }
        documents.put(passage.passage().document().sha256(), found);
        return found;
    }
}
