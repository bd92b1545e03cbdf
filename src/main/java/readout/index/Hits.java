package readout.index;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Reads the passages that Lucene finds.
final class Hits {
    /// Best first, then by id.
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(PassageFields.ID, SortField.Type.STRING));

    private Hits() {}

    /// @param score what the score of Lucene means
    static List<Hit> read(IndexSearcher searcher, Query query, int most, DoubleUnaryOperator score)
            throws IOException {
        ScoreDoc[] found =
                searcher.search(query, new TopFieldCollectorManager(ORDER, most, null, most))
                        .scoreDocs;
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc one : found) {
            double value = ((Number) ((FieldDoc) one).fields[0]).doubleValue();
            hits.add(
                    new Hit(
                            PassageFields.passage(searcher.getIndexReader(), one.doc),
                            score.applyAsDouble(value)));
        }
        return hits;
    }
}
