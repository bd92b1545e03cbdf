package readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import readout.library.Diagnosis;
import readout.library.Doctor;
import readout.library.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `readout doctor`: whether the library is whole.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Recomputes every hash of the library and says what does not hold.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout doctor            look, change nothing",
            "  readout doctor --repair   move what a killed run left behind to quarantine/"
        })
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--repair",
            description = "Move litter out of the way; sources and records are never changed.")
    boolean repair;

    @Option(names = "--json", description = "Say it as JSON.")
    boolean json;

    @Mixin LibraryOption library = new LibraryOption();

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Doctor doctor = new Doctor(library.directory, App.SCHEMAS);
        if (repair) {
            doctor.repair("doctor")
                    .forEach(moved -> console.say("moved to quarantine: " + moved.place()));
        }
        Diagnosis diagnosis = withHeads(doctor.examine());
        if (json) {
            console.out().println(json(diagnosis));
        } else {
            diagnosis.findings().forEach(finding -> console.out().println(line(finding)));
            console.out()
                    .println(
                            Console.count(diagnosis.documents(), "document")
                                    + " checked, "
                                    + Console.count(diagnosis.findings().size(), "finding"));
        }
        return diagnosis.isClean() ? Explanation.DONE : Explanation.FOUND;
    }

    private Diagnosis withHeads(Diagnosis diagnosis) {
        if (diagnosis.isDamaged()) {
            return diagnosis;
        }
        List<Finding> findings = new ArrayList<>(diagnosis.findings());
        findings.addAll(PublishedHeads.missing(library.directory));
        return new Diagnosis(findings, diagnosis.documents(), diagnosis.writer());
    }

    private static String line(Finding finding) {
        return Console.printable(
                "%s  %s  %s"
                        .formatted(
                                finding.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                finding.place(),
                                finding.detail()));
    }

    private static String json(Diagnosis diagnosis) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeNumberField("documents", diagnosis.documents());
            json.writeArrayFieldStart("findings");
            for (Finding finding : diagnosis.findings()) {
                json.writeStartObject();
                json.writeStringField("kind", finding.kind().name());
                json.writeStringField("place", finding.place());
                json.writeStringField("detail", finding.detail());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
