package readout.index;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import readout.document.Document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is asked of Lucene.
final class PassageQueries {
    /// How much of a word's weight is that of its exact form: enough to rank it before other forms
    /// of the word, and all there is for a word that English leaves out.
    private static final float EXACT = 0.25f;

    /// Of a text with more words than this the rarest are looked for: the others tell next to
    /// nothing.
    private static final int MOST_WORDS = 256;

    private PassageQueries() {}

    /// What passes the filter.
    static Query passing(Filter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        oneOf(all, PassageFields.ACTOR, filter.actors());
        oneOf(all, PassageFields.THEME, filter.themes());
        oneOf(all, PassageFields.SPEECH, filter.speeches());
        oneOf(
                all,
                PassageFields.DOCUMENT,
                filter.documents().stream().map(Document.Id::sha256).toList());
        if (filter.from() != null || filter.until() != null) {
            long first = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochDay();
            long end = filter.until() == null ? Long.MAX_VALUE : filter.until().toEpochDay();
            all.add(
                    LongField.newRangeQuery(PassageFields.DATE, first, end - 1),
                    BooleanClause.Occur.FILTER);
        }
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : query;
    }

    /// What passes the filter and shares words with the text.
    ///
    /// @param searcher tells how rare a word is
    static Query sharing(String text, Filter filter, IndexSearcher searcher) throws IOException {
        Set<String> english = WordAnalyzers.words(WordAnalyzers.ENGLISH, text);
        Set<String> others = new LinkedHashSet<>(WordAnalyzers.words(WordAnalyzers.FOLDED, text));
        // A word that is its own stem is found once, not twice.
        others.removeAll(english);
        List<Weighed> all = new ArrayList<>();
        for (String word : english) {
            all.add(weighed(new Term(PassageFields.ENGLISH, word), 1, searcher));
        }
        for (String word : others) {
            all.add(weighed(new Term(PassageFields.FOLDED, word), EXACT, searcher));
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        all.stream()
                .filter(one -> one.states().docFreq() > 0)
                .sorted(
                        Comparator.comparingInt((Weighed one) -> one.states().docFreq())
                                .thenComparing(Weighed::term))
                .limit(MOST_WORDS)
                .forEach(one ->
                        some.add(
                                new BoostQuery(
                                        new TermQuery(one.term(), one.states()), one.boost()),
                                BooleanClause.Occur.SHOULD));
        return both(some.build(), filter);
    }

    /// @param states where the word stands in each part of the index, looked up once: with many
    ///   months that is most of the work
    private record Weighed(Term term, TermStates states, float boost) {}

    private static Weighed weighed(Term term, float boost, IndexSearcher searcher)
            throws IOException {
        return new Weighed(term, TermStates.build(searcher, term, true), boost);
    }

    /// What passes the filter and holds the word.
    static Query holding(String word, Filter filter) {
        Set<String> terms = WordAnalyzers.words(WordAnalyzers.ENGLISH, word);
        String field = terms.isEmpty() ? PassageFields.FOLDED : PassageFields.ENGLISH;
        if (terms.isEmpty()) {
            terms = WordAnalyzers.words(WordAnalyzers.FOLDED, word);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.forEach(
                term -> all.add(new TermQuery(new Term(field, term)), BooleanClause.Occur.FILTER));
        return both(all.build(), filter);
    }

    private static Query both(BooleanQuery words, Filter filter) {
        if (words.clauses().isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        Query passing = passing(filter);
        if (passing.equals(MatchAllDocsQuery.INSTANCE)) {
            return words;
        }
        return new BooleanQuery.Builder()
                .add(words, BooleanClause.Occur.MUST)
                .add(passing, BooleanClause.Occur.FILTER)
                .build();
    }

    private static void oneOf(BooleanQuery.Builder all, String field, Collection<String> values) {
        if (values.size() == 1) {
            Term term = new Term(field, values.iterator().next());
            all.add(new TermQuery(term), BooleanClause.Occur.FILTER);
        } else if (!values.isEmpty()) {
            List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(field, terms), BooleanClause.Occur.FILTER);
        }
    }
}
