package readout.bench;

import org.jspecify.annotations.Nullable;

import readout.briefing.Assignment;
import readout.briefing.Briefing;
import readout.briefing.BriefingWriter;
import readout.change.Change;
import readout.change.ChangeFinder;
import readout.change.StandingFinder;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.Rewriter;
import readout.document.Corpus;
import readout.document.Document;
import readout.document.Period;
import readout.fixture.WordEmbedder;
import readout.index.Embedder;
import readout.position.PositionOptions;
import readout.position.PositionSummarizer;
import readout.render.JsonRenderer;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.theme.Theme;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeOptions;
import readout.theme.Themes;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// What each step from documents to an issue costs in CPU-seconds on an invented library, with
/// vectors that cost nothing, and how much more it costs on the next larger one: a step that grows
/// as the library does has the ratio of the two.
///
/// Arguments: the numbers of statements; without any, 1,000, 10,000 and 100,000. Before each number
/// may stand `one`, for a library in which one actor says it all.
public final class FlowBench {
    private static final int PEOPLE = 60;

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    private FlowBench() {}

    public static void main(String[] args) {
        run(1_000, PEOPLE);
        int people = PEOPLE;
        @Nullable FlowBench before = null;
        for (String arg : args.length == 0 ? new String[] {"1000", "10000", "100000"} : args) {
            if (arg.equals("one")) {
                people = 1;
                continue;
            }
            FlowBench bench = run(Integer.parseInt(arg), people);
            bench.print(arg, before);
            before = bench;
        }
    }

    private static FlowBench run(int size, int people) {
        FlowBench bench = new FlowBench();
        bench.flow(
                InventedLibrary.of(size, people), Period.weekOf(InventedLibrary.lastMonday(size)));
        return bench;
    }

    private void flow(List<Document> documents, Period week) {
        Embedder embedder = new WordEmbedder();
        CitationGate gate = new CitationGate(new CitationChecker());
        StatementExtractor extractor = new StatementExtractor();
        ThemeGrouper grouper = new ThemeGrouper(embedder, ThemeOptions.DEFAULT);
        ChangeFinder finder = new ChangeFinder();
        PositionSummarizer summarizer = new PositionSummarizer(PositionOptions.DEFAULT, embedder);

        Corpus corpus = timed("copies among the documents", () -> Corpus.of(documents));
        List<Statement> statements = timed("statements", () -> extractor.extract(corpus));
        Themes themes = timed("themes", () -> grouper.group(statements, corpus));
        List<Change> changes =
                timed("changes of the week", () -> finder.find(themes.themes(), week, gate));
        timed(
                "positions of all weeks",
                () -> summarizer.summarize(themes.themes(), Set.of(), gate));
        Theme all = new Theme("all", "all", List.of(), statements);
        timed("positions on one theme", () -> summarizer.summarize(List.of(all), Set.of(), gate));
        timed(
                "what stands beside the changes",
                () -> new StandingFinder().find(themes, week, changes, gate));
        BriefingWriter writer =
                new BriefingWriter(
                        extractor,
                        grouper,
                        summarizer,
                        finder,
                        new CitationChecker(),
                        Rewriter.NONE,
                        new Briefing.Method("extractive", null, embedder.name(), null, "0"));
        Briefing briefing =
                timed(
                        "issue of the week, all steps",
                        () -> writer.write(new Assignment("Week", week), corpus));
        timed("briefing.json", () -> new JsonRenderer().render(briefing));
        seconds.put("(statements)", (double) statements.size());
        seconds.put("(changes)", (double) changes.size());
        seconds.put("(themes)", (double) themes.themes().size());
    }

    private <T> T timed(String step, Supplier<T> work) {
        double before = cpuSeconds();
        T made = work.get();
        seconds.put(step, cpuSeconds() - before);
        return made;
    }

    private void print(String title, @Nullable FlowBench before) {
        System.out.printf(Locale.ROOT, "%n%s statements%n", title);
        seconds.forEach((step, spent) -> {
            String ratio =
                    before == null
                            ? ""
                            : "%8.1fx".formatted(spent / before.seconds.getOrDefault(step, 0.0));
            System.out.printf(Locale.ROOT, "%-36s %9.2f %s%n", step, spent, ratio);
        });
    }

    private static double cpuSeconds() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
