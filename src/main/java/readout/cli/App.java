package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.briefing.ArchiveStore;
import readout.briefing.Briefing;
import readout.briefing.BriefingWriter;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.Rewriter;
import readout.index.BgeEmbedder;
import readout.index.Embedder;
import readout.index.EmbeddingStore;
import readout.index.StoredEmbedder;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.PlaceStore;
import readout.library.Schema;
import readout.position.PositionSummarizer;
import readout.review.DecisionStore;
import readout.settings.NamesReader;
import readout.settings.Settings;
import readout.settings.SettingsReader;
import readout.settings.TaxonomyReader;
import readout.statement.StatementExtractor;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeStore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Puts the parts together: the one place that chooses what a command works with.
final class App {
    /// The tables of all packages that keep records.
    static final List<Schema> SCHEMAS =
            List.of(
                    DocumentStore.SCHEMA,
                    PlaceStore.SCHEMA,
                    EmbeddingStore.SCHEMA,
                    ThemeStore.SCHEMA,
                    ArchiveStore.SCHEMA,
                    DecisionStore.SCHEMA);

    /// The usual places, in the working directory.
    static final Path NAMES_FILE = Path.of("names.yaml");

    static final Path TAXONOMY_FILE = Path.of("themes.yaml");
    static final Path SETTINGS_FILE = Path.of("readout.yaml");

    /// How long a decision waits for another writer.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private App() {}

    static Library open(Path directory, String command) {
        return Library.open(directory, command, SCHEMAS);
    }

    /// For a short piece of work beside that of others.
    static Library openPatiently(Path directory, String command) {
        return Library.open(directory, command, SCHEMAS, PATIENCE);
    }

    static Library openForReading(Path directory) {
        return Library.openForReading(directory, SCHEMAS);
    }

    /// What the environment and `readout.yaml` in the working directory say.
    static Settings settings(Map<String, String> environment) {
        Settings settings = SettingsReader.of(SETTINGS_FILE).read(environment);
        return guided(
                settings,
                Files.exists(NAMES_FILE) ? NAMES_FILE : null,
                Files.exists(TAXONOMY_FILE) ? TAXONOMY_FILE : null);
    }

    /// The settings with names and themes that a person has written down; null leaves them.
    static Settings guided(Settings settings, @Nullable Path names, @Nullable Path taxonomy) {
        Settings named = names == null ? settings : settings.with(NamesReader.read(names));
        return taxonomy == null ? named : named.with(TaxonomyReader.read(taxonomy));
    }

    /// The embedder begins to load in the background.
    static BgeEmbedder embedder(Map<String, String> environment) {
        return BgeEmbedder.open(cache(environment));
    }

    static SecondJudge judge(Settings settings, Map<String, String> environment)
            throws IOException {
        return new SecondJudge(settings.judge(), cache(environment));
    }

    /// @throws IOException if the settings name a judge that does not load
    static BriefingWriter writer(
            Library library, Embedder embedder, SecondJudge judge, Settings settings)
            throws IOException {
        Embedder stored = new StoredEmbedder(embedder, new EmbeddingStore(library));
        return new BriefingWriter(
                new StatementExtractor(settings.names()),
                new ThemeGrouper(stored, settings.themes(), settings.taxonomy()),
                new PositionSummarizer(settings.positions(), stored),
                new ChangeFinder(),
                new CitationChecker(judge.heard()),
                Rewriter.NONE,
                new Briefing.Method(
                        "extractive", null, embedder.name(), judge.name(), Version.current()));
    }

    /// Where files that can be made again are kept between runs.
    private static Path cache(Map<String, String> environment) {
        String given = System.getProperty("readout.model.dir");
        if (given != null) {
            return Path.of(given);
        }
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches =
                xdg.isBlank()
                        ? Path.of(System.getProperty("user.home", "."), ".cache")
                        : Path.of(xdg);
        return caches.resolve("readout");
    }
}
