package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.backend.Call;
import readout.backend.CallStore;
import readout.library.Library;

import java.util.List;
import java.util.concurrent.Callable;

/// `readout log`: what models were asked, and what became of their answers.
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the calls of models in the order in which they were made.",
            "With the number of one: all that was asked and answered, and the verdict on each"
                    + " sentence."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout log                   every call: task, model, tokens, what came of it",
            "  readout log 12                one call, whole",
            "  readout log --json | jq 'map(.input // 0) | add'"
        })
final class LogCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "N", description = "The number of a call.")
    @Nullable Long wanted;

    @Option(names = "--json", description = "Print as JSON.")
    boolean json;

    @Mixin LibraryOption library = new LibraryOption();

    LogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Library opened = App.openForReading(library.directory)) {
            CallStore store = new CallStore(opened);
            Long number = wanted;
            if (number == null) {
                List<Call> calls = store.calls();
                if (json) {
                    console.out().println(CallList.json(calls));
                } else {
                    calls.forEach(call -> console.out().println(CallList.line(call)));
                }
            } else {
                Call call = store.call(number).orElseThrow(() -> none(number));
                if (json) {
                    console.out().println(CallList.json(call));
                } else {
                    CallList.story(call).forEach(console.out()::println);
                }
            }
            return Explanation.DONE;
        }
    }

    private static Explanation.Complaint none(long number) {
        return Explanation.Complaint.ofInput(
                "there is no call %s: `readout log` lists them".formatted(number));
    }
}
