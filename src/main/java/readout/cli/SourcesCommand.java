package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.document.Corpus;
import readout.document.Document;
import readout.document.PublicationDate;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.Source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// `readout sources`: what the library holds.
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists what was added and what became of it, or shows one document.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout sources                     every document, version and rejection",
            "  readout sources 3f2a9c --text       the stored text of a document",
            "  readout sources --json | jq '.[].published'"
        })
final class SourcesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The beginning of a document's id, or its origin.")
    @Nullable String wanted;

    @Option(names = "--text", description = "Print the stored text of the document.")
    boolean text;

    @Option(names = "--json", description = "List as JSON.")
    boolean json;

    @Mixin LibraryOption library = new LibraryOption();

    SourcesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Library opened = App.openForReading(library.directory)) {
            DocumentStore store = new DocumentStore(opened);
            Map<Document.Id, PublicationDate> dates = new HashMap<>();
            Corpus.of(store.current()).documents().forEach(d -> dates.put(d.id(), d.published()));
            List<Source> sources = store.sources().stream().filter(this::isWanted).toList();
            if (wanted != null && sources.isEmpty()) {
                throw Explanation.Complaint.ofInput(
                        "nothing in the library begins with %s: `readout sources` lists all"
                                .formatted(wanted));
            }
            if (text) {
                printText(store, sources);
            } else if (json) {
                console.out().println(SourceList.json(sources, dates));
            } else {
                sources.forEach(source -> console.out().println(SourceList.line(source, dates)));
            }
            return Explanation.DONE;
        }
    }

    private boolean isWanted(Source source) {
        if (wanted == null) {
            return true;
        }
        String start = wanted.toLowerCase(Locale.ROOT);
        return switch (source) {
            case Source.Kept kept ->
                    kept.document().sha256().startsWith(start) || kept.origin().equals(wanted);
            case Source.Rejected rejected -> rejected.origin().equals(wanted);
        };
    }

    private void printText(DocumentStore store, List<Source> sources) {
        List<Document> documents =
                sources.stream()
                        .filter(Source.Kept.class::isInstance)
                        .map(source -> ((Source.Kept) source).document())
                        .distinct()
                        .flatMap(id -> store.document(id).stream())
                        .toList();
        if (wanted == null || documents.size() != 1) {
            throw Explanation.Complaint.ofUsage(
                    "--text wants the id of one document, and " + documents.size() + " fit");
        }
        console.out().println(documents.getFirst().text());
    }
}
