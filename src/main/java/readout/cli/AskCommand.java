package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.ask.Answer;
import readout.ask.Holdings;
import readout.backend.CallStore;
import readout.backend.LlmOptions;
import readout.citation.CitationChecker;
import readout.index.Embedder;
import readout.library.Library;
import readout.library.LibraryException;
import readout.settings.Settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `readout ask`: a question, answered from the documents or not at all.
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = {
            "Answers a question in the words of the documents: who said it, when, and where it"
                    + " stands. What they do not hold is not answered: the nearest passages are"
                    + " shown instead.",
            "Actors and days that the question names become filters, which are shown. Without a"
                    + " question it asks for one after the other."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout ask \"Is China an adversary?\"",
            "  readout ask \"What has NATO said on Sweden's accession since 12 July 2023?\"",
            "  readout ask \"How did the line on Ukraine change between 2021 and 2023?\" --md",
            "  readout ask trainers --actor Stoltenberg --from 2023-11-01 --add statements/",
            "  readout ask \"Will the crossing reopen?\" --llm ollama:NAME    in a model's words",
            "  readout ask                       a prompt, where follow-ups keep the filters"
        })
final class AskCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUESTION",
            description = "In English, in a sentence or in bare words.")
    List<String> words = List.of();

    @Option(
            names = "--add",
            paramLabel = "PATH",
            description = "Adds documents first: a file, a folder; may be given again.")
    List<Path> add = List.of();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "Only what was said on themes of that name; may be given again.")
    List<String> themes = List.of();

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Only what actors of that name said; may be given again.")
    List<String> actors = List.of();

    @Option(names = "--md", description = "Print as Markdown.")
    boolean markdown;

    @Mixin ModelOption model = new ModelOption();
    @Mixin LookOptions look = new LookOptions();
    @Mixin LibraryOption library = new LibraryOption();

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (look.json && markdown) {
            throw Explanation.Complaint.ofUsage("give --json or --md, not both");
        }
        Settings settings = App.settings(console.environment());
        LlmOptions options = model.of(settings.llm());
        try (SecondJudge judge = App.judge(settings, console.environment());
                Model embedder = new Model(console.environment())) {
            embedder.start();
            CitationChecker checker = new CitationChecker(judge.heard());
            if (model.dryRun) {
                try (ScratchLibrary scratch = ScratchLibrary.of(library.directory)) {
                    return ask(scratch.library(), settings, embedder, checker, options);
                }
            }
            try (Library opened = open(settings, embedder, options)) {
                return ask(opened, settings, embedder, checker, options);
            }
        }
    }

    private int ask(
            Library opened,
            Settings settings,
            Embedder embedder,
            CitationChecker checker,
            LlmOptions options)
            throws IOException {
        if (!add.isEmpty()) {
            new Takings(console).add(add, opened, settings);
        }
        try (AskedLibrary asked = AskedLibrary.open(opened, settings, look, embedder, console)) {
            return ask(opened, asked.holdings(), embedder, checker, options);
        }
    }

    private int ask(
            Library opened,
            Holdings holdings,
            Embedder embedder,
            CitationChecker checker,
            LlmOptions options)
            throws IOException {
        Inquiry inquiry = new Inquiry(holdings, this, embedder, checker);
        AnswerRun run =
                options.model() == null
                        ? null
                        : new AnswerRun(
                                console,
                                LanguageModel.open(
                                        console,
                                        options,
                                        model,
                                        LanguageModel.prompts(options),
                                        new CallStore(opened)),
                                checker);
        if (words.isEmpty()) {
            new AskPrompt(console, inquiry, library.directory, answer -> tell(answer, inquiry, run))
                    .run();
        } else {
            tell(inquiry.ask(String.join(" ", words)), inquiry, run);
        }
        if (run != null && !model.dryRun) {
            console.say(run.spent());
        }
        return run != null && model.required && !run.isWhole()
                ? Explanation.BACKEND
                : Explanation.DONE;
    }

    private void tell(Answer answer, Inquiry inquiry, @Nullable AnswerRun run) {
        if (run == null) {
            print(answer, inquiry);
        } else if (model.dryRun) {
            CallPlan plan = run.plan(answer);
            if (look.json) {
                console.out().println(CallPlan.json(List.of(plan)));
            } else {
                plan.lines().forEach(console.out()::println);
            }
        } else {
            print(run.worded(answer), inquiry);
        }
    }

    /// For writing where something is added or a model's answers are kept. Who only asks holds
    /// nobody up: what was kept is read, and made anew first where the library has changed since.
    private Library open(Settings settings, Embedder embedder, LlmOptions options) {
        if (!add.isEmpty()) {
            return App.open(library.directory, "ask");
        }
        Library reading = App.openForReading(library.directory);
        boolean isReady = AskedLibrary.isReady(reading, settings, look, embedder);
        if (isReady && options.model() == null) {
            return reading;
        }
        try {
            Library writing = App.open(library.directory, "ask");
            if (options.model() != null) {
                reading.close();
                return writing;
            }
            try (writing) {
                AskedLibrary.open(writing, settings, look, embedder, console).close();
            }
        } catch (LibraryException _) {
            // Another process writes, or nobody can: what is missing is made for this run alone.
            return reading;
        }
        return reading;
    }

    private void print(Answer answer, Inquiry inquiry) {
        if (look.json) {
            console.out().print(text(inquiry.renderer(answer).json()));
        } else if (markdown) {
            console.out().print(text(inquiry.renderer(answer).markdown()));
        } else {
            new AnswerText(answer, inquiry, console.style())
                    .lines()
                    .forEach(console.out()::println);
        }
        console.out().flush();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
