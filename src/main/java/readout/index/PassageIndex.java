package readout.index;

import readout.document.Document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Passages, to be found by their words and by their meaning.
///
/// Rankings are fused by whoever asks, so that every implementation gives the same answers. An
/// answer is whole or it is an exception: no implementation leaves out what it can not reach at the
/// moment. What a question holds is data: no character in it is an operator.
///
/// What was put or deleted is found, or no longer found, after the next [#commit]. Threads may ask
/// at the same time; one may write.
///
/// @see Retriever which finds better than either ranking alone
public interface PassageIndex extends AutoCloseable {
    /// Puts passages; one whose id is in the index takes the place of the other.
    ///
    /// @throws IllegalStateException if the index was opened for reading
    void put(Collection<EmbeddedPassage> passages);

    /// Takes out all passages of the document; a document that has none there is no error.
    ///
    /// @throws IllegalStateException if the index was opened for reading
    void delete(Document.Id document);

    /// Makes all that was put and deleted visible and safe from the end of the process, at once or
    /// not at all.
    ///
    /// @param fingerprint names the state of what the passages were taken from
    /// @throws IllegalStateException if the index was opened for reading
    void commit(String fingerprint);

    /// What the last commit was given; empty for an index that never saw one.
    Optional<String> fingerprint();

    /// How many passages pass the filter.
    long count(Filter filter);

    /// The passages that share words with the text, best first by BM25 (Robertson and Zaragoza,
    /// 2009). Forms of one English word are one, the exact form before others, and so are letters
    /// with and without diacritics. Empty for a text without words.
    ///
    /// @param most how many at most, at least 1
    List<Hit> lexical(String text, Filter filter, int most);

    /// The passages nearest in meaning, best first; the score is the similarity, -1 to 1.
    ///
    /// @param vector of the length of those that were put
    /// @param most how many at most, at least 1
    List<Hit> nearest(float[] vector, Filter filter, int most);

    /// How many of the passages that pass the filter hold the word, as [#lexical] compares words.
    long holders(String word, Filter filter);

    /// The vectors the passages were put with, in their order.
    ///
    /// @throws IllegalArgumentException if one of them is not in the index
    List<float[]> vectors(List<IndexedPassage> passages);

    @Override
    void close();
}
