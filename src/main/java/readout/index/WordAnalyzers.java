package readout.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import readout.text.Normalizer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes words to look for of a text. No character is an operator.
///
/// Two ways: as English, where the forms of a word are one and the commonest words are left out;
/// and folded, for every language, where only case and diacritics are ignored.
final class WordAnalyzers {
    static final Analyzer ENGLISH = new English();
    static final Analyzer FOLDED = new Folded();

    private WordAnalyzers() {}

    /// What is analysed of a text: two writings of one word are the same word.
    static String prepared(String text) {
        return Normalizer.normalForm(text);
    }

    /// A word as it is compared and as it stands in the text.
    record Word(String stem, String written) {}

    /// The distinct words in the order in which they come first.
    static Set<String> words(Analyzer analyzer, String text) {
        Set<String> words = new LinkedHashSet<>();
        read(analyzer, text).forEach(word -> words.add(word.stem()));
        return words;
    }

    /// The stems of the English words in order of place, each as often as it stands there.
    static List<String> stems(String text) {
        return read(ENGLISH, text).stream().map(Word::stem).toList();
    }

    /// The English words in order of place, each as often as it stands there.
    static List<Word> english(String text) {
        return read(ENGLISH, text);
    }

    private static List<Word> read(Analyzer analyzer, String text) {
        String prepared = prepared(text);
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", prepared)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String written = prepared.substring(place.startOffset(), place.endOffset());
                words.add(new Word(term.toString(), written));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be read", e);
        }
        return words;
    }

    private static final class English extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream words = new EnglishPossessiveFilter(tokenizer);
            words = new LowerCaseFilter(words);
            words = new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
            words = new ASCIIFoldingFilter(words);
            return new TokenStreamComponents(tokenizer, new PorterStemFilter(words));
        }
    }

    private static final class Folded extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(tokenizer);
            return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(words));
        }
    }
}
