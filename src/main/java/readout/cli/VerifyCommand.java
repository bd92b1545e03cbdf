package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.library.Library;
import readout.reading.Reader;
import readout.render.EvidenceVerifier;
import readout.render.Sources;
import readout.render.Verification;
import readout.render.Verification.Check;
import readout.render.Verification.Fault;
import readout.review.DecisionStore;
import readout.review.Journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `readout verify`: whether a printed issue says what its evidence says.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a briefing against the evidence inside it, and with --sources against the"
                    + " sources.",
            "Every hash, offset, quotation and printed sentence is made again and compared."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout verify briefing.pdf",
            "  readout verify briefing.pdf --sources statements/   also read the sources again",
            "  readout verify briefing.pdf --journal .readout      also the reviewers' journal",
            "  readout verify briefing.json --json"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A briefing.pdf or briefing.json.")
    Path file = Path.of("");

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "The folder with the documents that the briefing was written from.")
    @Nullable Path sources;

    @Option(
            names = "--journal",
            paramLabel = "LIBRARY",
            description = "The library with the journal of those who reviewed the briefing.")
    @Nullable Path journal;

    @Option(names = "--json", description = "Say it as JSON.")
    boolean json;

    @Mixin CommonOptions common = new CommonOptions();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Verification verification = verify(Files.readAllBytes(file));
        if (json) {
            console.out().println(json(verification));
        } else {
            verification.checks().forEach(this::print);
            console.out().println(verdict(verification));
        }
        return verification.holds() ? Explanation.DONE : Explanation.FOUND;
    }

    private Verification verify(byte[] bytes) throws IOException {
        Journal kept = journal == null ? null : journal(journal);
        if (sources == null) {
            return new EvidenceVerifier(null, kept).verify(bytes);
        }
        try (Reader reader = new Reader(App.settings(console.environment()).reading())) {
            return new EvidenceVerifier(
                            new Sources(
                                    sources, (read, origin) -> reader.read(read, origin).read()),
                            kept)
                    .verify(bytes);
        }
    }

    /// The journal as it is kept, be it broken: that is for the verifier to say.
    private static Journal journal(Path library) {
        try (Library opened = App.openForReading(library)) {
            return new DecisionStore(opened).kept();
        }
    }

    private void print(Check check) {
        String state = !check.made() ? "not checked" : check.holds() ? "holds" : "FAULT";
        String detail =
                check.made()
                        ? check.number() > 1 ? " (" + check.number() + ")" : ""
                        : ": " + Console.printable(check.unchecked());
        console.out().printf("%-11s  %s%s%n", state, check.what(), detail);
        for (Fault fault : check.faults()) {
            console.out().println("             " + Console.printable(fault.toString()));
        }
    }

    private static String verdict(Verification verification) {
        long unmade = verification.checks().stream().filter(check -> !check.made()).count();
        return verification.holds()
                ? "all of %s hold%s"
                        .formatted(
                                Console.count(verification.made(), "check"),
                                unmade == 0 ? "" : ", " + unmade + " not made")
                : Console.count(verification.faults().size(), "fault");
    }

    private static String json(Verification verification) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeBooleanField("holds", verification.holds());
            json.writeArrayFieldStart("checks");
            for (Check check : verification.checks()) {
                json.writeStartObject();
                json.writeStringField("what", check.what());
                json.writeBooleanField("made", check.made());
                json.writeNumberField("number", check.number());
                if (!check.made()) {
                    json.writeStringField("why", check.unchecked());
                }
                json.writeArrayFieldStart("faults");
                for (Fault fault : check.faults()) {
                    json.writeStartObject();
                    json.writeStringField("place", fault.place());
                    json.writeStringField("message", fault.message());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
