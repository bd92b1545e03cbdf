package readout.index;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Reads the passages that Lucene finds, best first, then by id.
final class Hits {
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(PassageFields.ID, SortField.Type.STRING));

    private Hits() {}

    /// @param score what the score of Lucene means
    static List<Hit> read(IndexSearcher searcher, Query query, int most, DoubleUnaryOperator score)
            throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : best(searcher, query, most)) {
            hits.add(
                    new Hit(
                            PassageFields.passage(searcher.getIndexReader(), one.doc),
                            score.applyAsDouble(one.score)));
        }
        hits.sort(Hit.ORDER);
        return hits;
    }

    /// Ids are looked up only where they decide what is among the best: that takes longer than the
    /// search.
    private static ScoreDoc[] best(IndexSearcher searcher, Query query, int most)
            throws IOException {
        int more = Math.addExact(most, 1);
        ScoreDoc[] found =
                searcher.search(query, new TopScoreDocCollectorManager(more, more)).scoreDocs;
        if (found.length < more) {
            return found;
        }
        if (found[most].score < found[most - 1].score) {
            return Arrays.copyOf(found, most);
        }
        ScoreDoc[] ordered =
                searcher.search(query, new TopFieldCollectorManager(ORDER, most, null, most))
                        .scoreDocs;
        TopFieldCollector.populateScores(ordered, searcher, query);
        return ordered;
    }
}
