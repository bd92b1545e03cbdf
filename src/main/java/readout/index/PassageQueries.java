package readout.index;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import readout.document.Document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /// What passes the filter, in months of which all that could are searched.
    static Query passing(Filter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        oneOf(all, PassageFields.ACTOR, filter.actors());
        oneOf(all, PassageFields.THEME, filter.themes());
        oneOf(all, PassageFields.SPEECH, filter.speeches());
        oneOf(
                all,
                PassageFields.DOCUMENT,
                filter.documents().stream().map(Document.Id::sha256).toList());
        if (startsInMonth(filter.from()) || startsInMonth(filter.until())) {
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
    /// @param reader tells how rare a word is
    static Query sharing(String text, Filter filter, IndexReader reader) throws IOException {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (Term term : rarest(PassageFields.ENGLISH, text, reader)) {
            some.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
        }
        for (Term term : rarest(PassageFields.FOLDED, text, reader)) {
            some.add(new BoostQuery(new TermQuery(term), EXACT), BooleanClause.Occur.SHOULD);
        }
        return both(some.build(), filter);
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

    private static List<Term> rarest(String field, String text, IndexReader reader)
            throws IOException {
        record Counted(Term term, int holders) {}
        List<Counted> counted = new ArrayList<>();
        for (String word : WordAnalyzers.words(WordAnalyzers.of(field), text)) {
            Term term = new Term(field, word);
            int holders = reader.docFreq(term);
            if (holders > 0) {
                counted.add(new Counted(term, holders));
            }
        }
        return counted.stream()
                .sorted(
                        Comparator.comparingInt(Counted::holders)
                                .thenComparing(one -> one.term().text()))
                .limit(MOST_WORDS)
                .map(Counted::term)
                .toList();
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

    private static boolean startsInMonth(@org.jspecify.annotations.Nullable LocalDate day) {
        return day != null && day.getDayOfMonth() != 1;
    }
}
