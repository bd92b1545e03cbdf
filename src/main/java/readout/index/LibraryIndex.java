package readout.index;

import readout.document.Document;
import readout.library.LibraryException;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The index of a library, in its folder `index/`: made anew from the library whenever it is
/// missing, of another Readout, of another state of the library, or damaged. Nothing is in it that
/// the library does not hold, so it may be deleted at any time.
///
/// Where it can not be written, or another process is writing it, one in memory does its work.
public final class LibraryIndex implements PassageIndex {
    private static final String FOLDER = "index";

    private final Path folder;
    private final String fingerprint;
    private final IndexLimits limits;
    private final Consumer<PassageIndex> fill;
    private LucenePassageIndex index;

    private LibraryIndex(
            Path folder, String fingerprint, IndexLimits limits, Consumer<PassageIndex> fill) {
        this.folder = folder;
        this.fingerprint = fingerprint;
        this.limits = limits;
        this.fill = fill;
        index = upToDate(folder, fingerprint).orElseGet(this::made);
    }

    /// @param library the folder of the library
    /// @param fingerprint names the state of all that the passages are taken from: what the library
    ///   holds, how statements and themes are made of it, and the embedder
    /// @param fill puts all passages into the empty index it is given, best in the order of time;
    ///   it does not commit
    public static LibraryIndex open(Path library, String fingerprint, Consumer<PassageIndex> fill) {
        return open(library, fingerprint, IndexLimits.USUAL, fill);
    }

    static LibraryIndex open(
            Path library, String fingerprint, IndexLimits limits, Consumer<PassageIndex> fill) {
        return new LibraryIndex(folder(library), fingerprint, limits, fill);
    }

    /// Whether the index of the library is there and of this state, so that opening it makes
    /// nothing.
    public static boolean isUpToDate(Path library, String fingerprint) {
        Optional<LucenePassageIndex> there = upToDate(folder(library), fingerprint);
        there.ifPresent(LucenePassageIndex::close);
        return there.isPresent();
    }

    /// Where the index of a library lies, for who changes it passage by passage.
    public static Path folder(Path library) {
        return library.resolve(FOLDER);
    }

    private static Optional<LucenePassageIndex> upToDate(Path folder, String fingerprint) {
        Optional<LucenePassageIndex> there = LucenePassageIndex.openForReading(folder);
        if (there.isPresent() && !there.get().fingerprint().equals(Optional.of(fingerprint))) {
            there.get().close();
            return Optional.empty();
        }
        return there;
    }

    private LucenePassageIndex made() {
        try {
            LucenePassageIndex made = LucenePassageIndex.openAnew(folder, limits);
            try (made) {
                filled(made);
            }
            return upToDate(folder, fingerprint).orElseGet(this::inMemory);
        } catch (UncheckedIOException | LibraryException unwritable) {
            // What is asked is answered all the same; a fault of the library comes again.
            return inMemory();
        }
    }

    private LucenePassageIndex inMemory() {
        LucenePassageIndex made = LucenePassageIndex.inMemory();
        filled(made);
        return made;
    }

    private void filled(PassageIndex made) {
        fill.accept(made);
        made.commit(fingerprint);
    }

    /// @throws IllegalStateException always: it holds what the library does
    @Override
    public void put(Collection<EmbeddedPassage> passages) {
        throw new IllegalStateException("opened for reading");
    }

    /// @throws IllegalStateException always: it holds what the library does
    @Override
    public void delete(Document.Id document) {
        throw new IllegalStateException("opened for reading");
    }

    /// @throws IllegalStateException always: it holds what the library does
    @Override
    public void commit(String state) {
        throw new IllegalStateException("opened for reading");
    }

    @Override
    public Optional<String> fingerprint() {
        return Optional.of(fingerprint);
    }

    @Override
    public long count(Filter filter) {
        return ask(open -> open.count(filter));
    }

    @Override
    public List<Hit> lexical(String text, Filter filter, int most) {
        return ask(open -> open.lexical(text, filter, most));
    }

    @Override
    public List<Hit> nearest(float[] vector, Filter filter, int most) {
        return ask(open -> open.nearest(vector, filter, most));
    }

    @Override
    public long holders(String word, Filter filter) {
        return ask(open -> open.holders(word, filter));
    }

    @Override
    public List<float[]> vectors(List<IndexedPassage> passages) {
        return ask(open -> open.vectors(passages));
    }

    private synchronized <T> T ask(Function<PassageIndex, T> question) {
        try {
            return question.apply(index);
        } catch (UncheckedIOException damaged) {
            index.close();
            index = made();
            return question.apply(index);
        }
    }

    @Override
    public synchronized void close() {
        index.close();
    }
}
