package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import readout.briefing.ArchiveStore;
import readout.briefing.Briefing;
import readout.briefing.Issue;
import readout.document.Period;
import readout.library.Library;
import readout.settings.Settings;

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
        List<Written> all = new ArrayList<>();
        try (SecondJudge judge = App.judge(settings, console.environment());
                Model model = new Model(console.environment());
                Library opened = App.open(library.directory, "brief")) {
            Takings takings = new Takings(console, model::start);
            IssueRun run = new IssueRun(console, opened, model, judge, settings);
            if (judge.name() != null) {
                console.say("second judge: " + judge.name());
            }
            boolean found = false;
            for (Order order : orders) {
                if (!order.add().isEmpty()) {
                    takings.add(order.add(), opened, settings);
                }
                Written written = run.write(order, asked, strict);
                all.add(written);
                tell(order, written);
                Briefing briefing = written.briefing();
                found |= briefing != null && !briefing.withheld().isEmpty();
            }
            if (json) {
                console.out().println(BriefReport.json(orders, all, takings.rejected()));
            }
            return strict && (found || takings.anyDoubt()) ? Explanation.FOUND : Explanation.DONE;
        }
    }

    private void tell(Order order, Written written) {
        Briefing briefing = written.briefing();
        if (briefing != null && briefing.citations().isEmpty()) {
            console.say(
                    "nobody said anything in %s: the issue is empty"
                            .formatted(written.plan().period().name()));
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
