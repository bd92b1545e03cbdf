package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import readout.backend.CallStore;
import readout.backend.CostCard;
import readout.backend.LlmOptions;
import readout.backend.Prompts;
import readout.briefing.ArchiveStore;
import readout.briefing.Briefing;
import readout.briefing.Issue;
import readout.document.Period;
import readout.library.Library;
import readout.settings.Settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `readout brief`: the next issue of a series, or that of a period.
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the next issue: what was published since the last one, or in the period given.",
            "A definition (.yaml) says what a series covers; one run may write several. With"
                    + " nothing new nothing is written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout brief statements/             add a folder, write what is new since the"
                    + " last",
            "  readout brief briefings/weekly.yaml   what a definition says: one line for cron",
            "  readout brief --week 2023-W48         a week of what was added before",
            "  readout brief statements/ --from 2023-11-01 --until 2023-12-01 --out nov/",
            "  readout brief --actor Stoltenberg --format pdf,md",
            "  readout brief --list                  the issues so far",
            "  readout brief --llm ollama:NAME --dry-run    what a model would be asked",
            "  readout brief --llm openai:NAME --yes        ask it without asking first",
            "",
            "A definition holds `title:` and, as needed, `corpus:` (files, folders, patterns),",
            "`cadence:` (weekly, fortnightly, monthly, every N days), `starts:` (monday, a date),",
            "`themes:`, `actors:`, `formats:` and `out:`. Its paths are read from its own folder;",
            "a flag wins over it."
        })
final class BriefCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Definitions (.yaml), or files and folders to add first; - for standard input.")
    List<Path> paths = List.of();

    @Mixin PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "Weekly briefing",
            description = "What the issue is called (default: ${DEFAULT-VALUE}).")
    String title = "";

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "Only themes of that name; may be given again.")
    List<String> themes = List.of();

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Only actors of that name; may be given again.")
    List<String> actors = List.of();

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

    @Mixin ModelOption model = new ModelOption();

    @Option(names = "--list", description = "List the issues so far and write none.")
    boolean list;

    @Option(names = "--json", description = "Say what was written as JSON.")
    boolean json;

    @Mixin LibraryOption library = new LibraryOption();

    @Spec CommandSpec spec = CommandSpec.create();

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (list) {
            return list();
        }
        List<Order> orders = new Orders(this).all();
        Period asked = period.asked();
        Settings settings = App.settings(console.environment());
        LlmOptions options = model.of(settings.llm());
        Prompts prompts = LanguageModel.prompts(options);
        if (model.dryRun) {
            return rehearse(orders, asked, settings, options, prompts);
        }
        List<Written> all = new ArrayList<>();
        try (SecondJudge judge = App.judge(settings, console.environment());
                Model embedder = new Model(console.environment());
                Library opened = App.open(library.directory, "brief")) {
            Takings takings = new Takings(console, embedder::start);
            LanguageModel author =
                    options.model() == null ? null : author(options, prompts, opened);
            IssueRun run = new IssueRun(console, opened, embedder, judge, settings, author);
            if (judge.name() != null) {
                console.say("second judge: " + judge.name());
            }
            boolean found = false;
            boolean whole = true;
            boolean anyway = strict || model.refresh || model.required;
            for (Order order : orders) {
                if (!order.add().isEmpty()) {
                    takings.add(order.add(), opened, settings);
                }
                Written written = run.write(order, asked, anyway);
                all.add(written);
                tell(order, written);
                Briefing briefing = written.briefing();
                found |= briefing != null && !briefing.withheld().isEmpty();
                whole &= briefing == null || isWhole(briefing);
            }
            if (author != null) {
                console.say(author.name() + ": " + author.spent());
            }
            if (json) {
                console.out().println(BriefReport.json(orders, all, takings.rejected()));
            }
            if (model.required && !whole) {
                return Explanation.BACKEND;
            }
            return strict && (found || takings.anyDoubt()) ? Explanation.FOUND : Explanation.DONE;
        }
    }

    private LanguageModel author(LlmOptions options, Prompts prompts, Library opened)
            throws IOException {
        return LanguageModel.open(console, options, model, prompts, new CallStore(opened));
    }

    /// Whether no sentence had to stay as it was extracted.
    private static boolean isWhole(Briefing briefing) {
        CostCard card = briefing.method().card();
        return card != null && card.isWhole();
    }

    /// Says what would be asked, from a copy of the library that is thrown away.
    private int rehearse(
            List<Order> orders,
            @Nullable Period asked,
            Settings settings,
            LlmOptions options,
            Prompts prompts)
            throws IOException {
        List<CallPlan> plans = new ArrayList<>();
        try (SecondJudge judge = App.judge(settings, console.environment());
                Model embedder = new Model(console.environment());
                ScratchLibrary scratch = ScratchLibrary.of(library.directory)) {
            LanguageModel author = author(options, prompts, scratch.library());
            IssueRun run =
                    new IssueRun(console, scratch.library(), embedder, judge, settings, author);
            Takings takings = new Takings(console, embedder::start);
            for (Order order : orders) {
                if (!order.add().isEmpty()) {
                    takings.add(order.add(), scratch.library(), settings);
                }
                console.progress("planning");
                plans.add(run.calls(author, order, asked, strict || model.refresh));
            }
        }
        console.clear();
        if (json) {
            console.out().println(CallPlan.json(plans));
        } else {
            plans.forEach(plan -> plan.lines().forEach(console.out()::println));
        }
        return Explanation.DONE;
    }

    private void tell(Order order, Written written) {
        Briefing briefing = written.briefing();
        if (briefing != null && briefing.citations().isEmpty()) {
            console.say(
                    "nobody said anything in %s: the issue is empty"
                            .formatted(written.plan().period().name()));
        }
        if (briefing != null && briefing.method().card() != null) {
            String left = BriefReport.extracted(briefing.method().card());
            if (!left.isEmpty()) {
                console.say(left);
            }
        }
        if (!json) {
            console.out().println(BriefReport.line(order, written));
            written.files().forEach(file -> console.out().println("  " + file));
        }
    }

    private int list() {
        try (Library opened = App.openForReading(library.directory)) {
            List<Issue> issues = ArchiveStore.all(opened);
            if (json) {
                console.out().println(IssueList.json(issues));
            } else {
                issues.forEach(issue -> console.out().println(IssueList.line(issue)));
            }
        }
        return Explanation.DONE;
    }
}
