package readout.index;

import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RescoreTopNQuery;
import org.apache.lucene.util.Bits;

import java.io.IOException;

/// Finds vectors near another, by comparing all where they are few.
///
/// @param exact up to how many passing passages all are compared
/// @param isLarge whether vectors may be quantised
record VectorSearch(IndexSearcher searcher, int exact, boolean isLarge) {
    /// The graph is followed for so many at least: the nearest of few are missed more often, and of
    /// quantised vectors the true nearest are among so many.
    private static final int FEWEST = 100;

    /// @param most how many are wanted
    Query query(float[] vector, Query passing, int most) throws IOException {
        int passages = searcher.count(passing);
        if (passages == 0) {
            return MatchNoDocsQuery.INSTANCE;
        }
        if (passages <= exact) {
            return compared(passing, vector, passages);
        }
        int followed = Math.max(most, FEWEST);
        Query near = new KnnFloatVectorQuery(PassageFields.VECTOR, vector, followed, passing);
        return isLarge ? compared(near, vector, followed) : near;
    }

    /// The vector that the passage was put with.
    static float[] stored(IndexSearcher searcher, PassageId id) throws IOException {
        Term term = PassageFields.id(id);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int number = postings.docID();
                FloatVectorValues vectors =
                        leaf.reader().getFloatVectorValues(PassageFields.VECTOR);
                KnnVectorValues.DocIndexIterator places = vectors.iterator();
                if ((live == null || live.get(number)) && places.advance(number) == number) {
                    return vectors.vectorValue(places.index()).clone();
                }
            }
        }
        throw new IllegalArgumentException("not in this index: " + id);
    }

    /// The cosine of a score that Lucene gives to vectors of unit length.
    static double similarity(double score) {
        return 2 * score - 1;
    }

    private static Query compared(Query some, float[] vector, int most) {
        return RescoreTopNQuery.createFullPrecisionRescorerQuery(
                some, vector, PassageFields.VECTOR, most);
    }
}
