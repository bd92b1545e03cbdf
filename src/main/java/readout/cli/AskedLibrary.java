package readout.cli;

import readout.ask.Holdings;
import readout.ask.Register;
import readout.ask.RegisterFile;
import readout.ask.StatementPassages;
import readout.backend.LlmOptions;
import readout.index.Embedder;
import readout.index.EmbeddingStore;
import readout.index.LibraryIndex;
import readout.index.PassageIndex;
import readout.index.StoredEmbedder;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.Seal;
import readout.settings.Settings;
import readout.theme.EarlierTheme;
import readout.theme.ThemeStore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A library made ready to be asked: the index of its statements and the register beside it. Both
/// are read as they were kept, and made anew when anything changed that they are taken from.
final class AskedLibrary implements AutoCloseable {
    private static final String REGISTER = "register";

    private final LibraryIndex index;
    private final Holdings holdings;

    private AskedLibrary(LibraryIndex index, Holdings holdings) {
        this.index = index;
        this.holdings = holdings;
    }

    /// Whether the index is there and as the library is, so that opening it makes nothing.
    static boolean isReady(
            Library library, Settings settings, LookOptions look, Embedder embedder) {
        return LibraryIndex.isUpToDate(
                library.directory(), fingerprint(library, settings, look, embedder));
    }

    /// @param embedder of statements that were not embedded before
    static AskedLibrary open(
            Library library,
            Settings settings,
            LookOptions look,
            Embedder embedder,
            Console console) {
        Supplier<Spoken> spoken = once(() -> Spoken.in(library, settings, look));
        String fingerprint = fingerprint(library, settings, look, embedder);
        Embedder stored = new StoredEmbedder(embedder, new EmbeddingStore(library));
        LibraryIndex index =
                LibraryIndex.open(
                        library.directory(),
                        fingerprint,
                        filled -> fill(filled, spoken.get(), stored, console));
        RegisterFile file =
                new RegisterFile(LibraryIndex.folder(library.directory()).resolve(REGISTER));
        Register register =
                file.read(fingerprint).orElseGet(() -> made(spoken.get(), file, fingerprint));
        DocumentStore documents = new DocumentStore(library);
        return new AskedLibrary(
                index, new Holdings(index, register, id -> documents.document(id).orElseThrow()));
    }

    /// What is looked up at most once, and only if it is needed.
    private static <T> Supplier<T> once(Supplier<T> source) {
        List<T> known = new ArrayList<>();
        return () -> {
            if (known.isEmpty()) {
                known.add(source.get());
            }
            return known.getFirst();
        };
    }

    Holdings holdings() {
        return holdings;
    }

    /// A hash of all that statements, their themes and their vectors are made from.
    private static String fingerprint(
            Library library, Settings settings, LookOptions look, Embedder embedder) {
        return Seal.of(
                Build.id(),
                embedder.name(),
                // What a model costs and how long it is waited for changes nothing.
                App.guided(settings, look.names, null).with(LlmOptions.DEFAULT).toString(),
                new DocumentStore(library).mark(),
                new ThemeStore(library, Spoken.series(library, look)).mark());
    }

    private static void fill(
            PassageIndex index, Spoken spoken, Embedder embedder, Console console) {
        List<EarlierTheme> themes = spoken.history().live();
        int all = spoken.statements().size();
        new StatementPassages(spoken.corpus(), themes, embedder)
                .put(
                        spoken.statements(),
                        index,
                        done -> console.progress("indexing " + done + " of " + all));
        console.clear();
    }

    private static Register made(Spoken spoken, RegisterFile file, String fingerprint) {
        Register register =
                Register.of(
                        spoken.corpus(),
                        spoken.statements(),
                        spoken.extractor().introductions(spoken.corpus()),
                        spoken.history().live());
        try {
            file.write(fingerprint, register);
        } catch (IOException _) {
            // What is asked is answered all the same.
            return register;
        }
        return register;
    }

    @Override
    public void close() {
        index.close();
    }
}
