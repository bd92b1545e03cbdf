package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.briefing.ArchiveStore;
import readout.briefing.Assignment;
import readout.briefing.Briefing;
import readout.document.Corpus;
import readout.document.Period;
import readout.index.BgeEmbedder;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.render.JsonRenderer;
import readout.render.Renderer;
import readout.settings.Settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `readout brief`: the issue of a period.
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes the briefing of a week or another period.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout brief statements/             add a folder, write its newest week",
            "  readout brief --week 2023-W48         a week of what was added before",
            "  readout brief statements/ --from 2023-11-01 --until 2023-12-01 --out nov/",
            "  readout brief --actor Stoltenberg --format pdf,md"
        })
final class BriefCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files and folders to add first; - for standard input.")
    List<Path> paths = List.of();

    @Mixin PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "Weekly briefing",
            description = "What the issue is called (default: ${DEFAULT-VALUE}).")
    String title = "";

    @Option(names = "--theme", paramLabel = "THEME", description = "Only themes of that name.")
    @Nullable String theme;

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Only actors of that name.")
    @Nullable String actor;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files go (default: briefings/PERIOD).")
    @Nullable Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "pdf,html,md,json",
            description = "Any of pdf, html, md, json (default: ${DEFAULT-VALUE}).")
    List<String> formats = List.of();

    @Option(
            names = "--strict",
            description = "Exit with 1 when a sentence was withheld or a file not wholly read.")
    boolean strict;

    @Option(names = "--json", description = "Say what was written as JSON.")
    boolean json;

    @Mixin LibraryOption library = new LibraryOption();

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<Renderer> renderers = renderers();
        Settings settings = App.settings(console.environment());
        try (BgeEmbedder embedder = App.embedder(console.environment());
                Library opened = App.open(library.directory, "brief")) {
            Takings takings = new Takings(console);
            if (!paths.isEmpty()) {
                takings.add(paths, opened, settings);
            }
            Corpus corpus = Corpus.of(new DocumentStore(opened).current());
            if (corpus.documents().isEmpty()) {
                throw Explanation.Complaint.ofInput(
                        "there is no document to write about: `readout add PATH` adds some");
            }
            Period covered = period.period(corpus);
            console.progress("writing " + covered.name());
            Briefing briefing =
                    App.writer(opened, embedder, settings)
                            .write(new Assignment(title, covered, theme, actor), corpus);
            List<Path> files = files(briefing, covered, renderers, opened);
            console.clear();
            tell(briefing, takings, files);
            boolean found = !briefing.withheld().isEmpty() || takings.anyDoubt();
            return strict && found ? Explanation.FOUND : Explanation.DONE;
        }
    }

    private List<Renderer> renderers() {
        List<Renderer> all = Renderer.all();
        for (String format : formats) {
            if (all.stream().noneMatch(renderer -> renderer.format().equals(format))) {
                throw Explanation.Complaint.ofUsage(
                        "--format wants any of %s, and not %s"
                                .formatted(
                                        all.stream()
                                                .map(Renderer::format)
                                                .collect(Collectors.joining(", ")),
                                        format));
            }
        }
        return all.stream().filter(renderer -> formats.contains(renderer.format())).toList();
    }

    private List<Path> files(
            Briefing briefing, Period covered, List<Renderer> renderers, Library opened)
            throws IOException {
        Path folder = out == null ? Path.of("briefings", covered.name()) : out;
        List<Path> files = new IssueFolder(folder).write(briefing, renderers);
        if (theme == null && actor == null) {
            new ArchiveStore(opened).save(covered, title, new JsonRenderer().render(briefing));
        }
        return files;
    }

    private void tell(Briefing briefing, Takings takings, List<Path> files) {
        if (briefing.citations().isEmpty()) {
            console.say(
                    "nobody said anything in %s: the issue is empty"
                            .formatted(briefing.period().name()));
        }
        if (json) {
            console.out().println(BriefReport.of(briefing, takings.rejected(), files));
            return;
        }
        long changes = briefing.sections().stream().mapToLong(s -> s.changes().size()).sum();
        console.out()
                .println(
                        String.format(
                                Locale.ROOT,
                                "%s: %s, %s, %s, %s, %d withheld",
                                briefing.period().name(),
                                Console.count(briefing.sources().size(), "document"),
                                Console.count(briefing.citations().size(), "statement"),
                                Console.count(briefing.sections().size(), "theme"),
                                Console.count((int) changes, "change"),
                                briefing.withheld().size()));
        files.forEach(file -> console.out().println("  " + file));
    }
}
