package readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.library.Library;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `readout add`: documents into the library.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Reads documents and keeps them with their bytes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout add statements/            every file under a folder",
            "  readout add release.pdf notes.eml  two files",
            "  pbpaste | readout add -            what was copied",
            "  readout add statements/ --json     the counts for a program"
        })
final class AddCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files and folders: txt, md, html, pdf, docx, odt, eml; - for standard input.")
    List<Path> paths = List.of();

    @Option(names = "--json", description = "Say what was added as JSON.")
    boolean json;

    @Mixin LibraryOption library = new LibraryOption();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Takings takings = new Takings(console);
        try (Library opened = App.open(library.directory, "add")) {
            takings.add(paths, opened, App.settings(console.environment()));
        }
        console.out().println(json ? json(takings) : takings.summary());
        return takings.anyRead() ? Explanation.DONE : Explanation.INPUT_OUTPUT;
    }

    private static String json(Takings takings) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeNumberField("added", takings.added());
            json.writeNumberField("partlyRead", takings.partly());
            json.writeNumberField("alreadyThere", takings.already());
            json.writeNumberField("rejected", takings.rejected());
            json.writeEndObject();
        });
    }
}
