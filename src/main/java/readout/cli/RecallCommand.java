package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import readout.briefing.ArchiveStore;
import readout.document.Document;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.Source;
import readout.render.ErrataRenderer;
import readout.review.Act;
import readout.review.DecisionStore;
import readout.review.Entry;
import readout.review.Recall;
import readout.review.RecallKind;
import readout.review.Signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;

/// `readout recall`: what was printed from a document that does not stand.
@Command(
        name = "recall",
        mixinStandardHelpOptions = true,
        description = {
            "Recalls a document: lists every printed sentence that rests on it, and writes errata.",
            "It is noted in the journal, and later issues tell it beside the document."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout recall 3f2a9c --reason 'the ministry took it back'",
            "  readout recall statements/007.txt --kind corrected",
            "  readout recall 3f2a9c --restore --reason 'it was another one'",
            "  readout recall 3f2a9c --json | jq -r '.[].sentences[].id'"
        })
final class RecallCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "SOURCE",
            description = "The beginning of a document's id, or its origin.")
    String wanted = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, as the errata tell it.")
    String reason = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "withdrawn, corrected or replaced (default: replaced for a document that a"
                            + " newer version stands for, else withdrawn).")
    @Nullable String kind;

    @Option(names = "--restore", description = "Take an earlier recall of it back.")
    boolean restore;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "errata",
            description = "Where the errata go (default: ${DEFAULT-VALUE}).")
    Path out = Path.of("errata");

    @Option(names = "--json", description = "Print the errata as JSON.")
    boolean json;

    @Mixin SignerOptions signer = new SignerOptions();
    @Mixin LibraryOption library = new LibraryOption();

    RecallCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Signature signature = signer.signature();
        try (Library opened = App.openPatiently(library.directory, "recall")) {
            List<Source.Kept> sources = found(new DocumentStore(opened));
            List<String> printed = new ArrayList<>();
            for (Source.Kept source : sources) {
                if (restore) {
                    restore(opened, signature, source);
                } else {
                    printed.add(recall(opened, signature, source));
                }
            }
            if (json && !restore) {
                console.out().println("[" + String.join(",", printed).strip() + "]");
            }
            return Explanation.DONE;
        }
    }

    private void restore(Library opened, Signature signature, Source.Kept source) {
        DecisionStore store = new DecisionStore(opened);
        if (!store.journal().recalled().containsKey(source.document())) {
            throw Explanation.Complaint.ofInput(
                    Console.printable(source.origin()) + " is not recalled");
        }
        Act act = Explanation.checked(() -> new Act.Restored(source.document(), reason));
        Entry entry = store.append(signature, List.of(act)).getFirst();
        console.out()
                .println(
                        Console.printable(source.origin())
                                + " stands again (entry "
                                + entry.sequence()
                                + " of the journal)");
    }

    /// Notes the recall and writes its errata; the same recall again writes them again.
    private String recall(Library opened, Signature signature, Source.Kept source)
            throws IOException {
        DocumentStore documents = new DocumentStore(opened);
        DecisionStore store = new DecisionStore(opened);
        Document document = documents.document(source.document()).orElseThrow();
        Document replacement =
                documents.current().stream()
                        .filter(each -> each.origin().equals(source.origin()))
                        .filter(each -> !each.id().equals(source.document()))
                        .findFirst()
                        .orElse(null);
        RecallKind why = kind(replacement != null);
        Act.Recalled act =
                Explanation.checked(() -> new Act.Recalled(source.document(), why, reason));
        Entry entry =
                store.journal()
                        .standing(act)
                        .orElseGet(() -> store.append(signature, List.of(act)).getFirst());
        Recall recall =
                Recall.of(
                        entry,
                        document,
                        replacement,
                        Printings.of(opened, ArchiveStore.everyRevision(opened)));
        IssueFolder folder = new IssueFolder(out.resolve(folder(source)));
        SequencedMap<String, byte[]> files = ErrataRenderer.render(recall);
        folder.write(files);
        if (!json) {
            RecallList.lines(recall).forEach(console.out()::println);
            files.keySet().forEach(name -> console.out().println("  " + folder.file(name)));
        }
        return new String(files.getOrDefault("errata.json", new byte[0]), StandardCharsets.UTF_8);
    }

    private RecallKind kind(boolean replaced) {
        if (kind == null) {
            return replaced ? RecallKind.REPLACED : RecallKind.WITHDRAWN;
        }
        for (RecallKind each : RecallKind.values()) {
            if (each.name().equalsIgnoreCase(kind)) {
                return each;
            }
        }
        throw Explanation.Complaint.ofUsage(
                "--kind wants withdrawn, corrected or replaced, and not " + kind);
    }

    /// The documents that are meant: what is withdrawn is so in all its versions; else those that a
    /// newer one stands for, where there is one.
    private List<Source.Kept> found(DocumentStore documents) {
        String start = wanted.toLowerCase(Locale.ROOT);
        List<Source.Kept> fit =
                documents.sources().stream()
                        .filter(Source.Kept.class::isInstance)
                        .map(Source.Kept.class::cast)
                        .filter(kept ->
                                kept.origin().equals(wanted)
                                        || kept.document().sha256().startsWith(start))
                        .toList();
        if (fit.isEmpty()) {
            throw Explanation.Complaint.ofInput(
                    "nothing in the library begins with %s: `readout sources` lists all"
                            .formatted(wanted));
        }
        if (fit.stream().map(Source.Kept::origin).distinct().count() > 1) {
            throw Explanation.Complaint.ofInput(
                    "%s documents begin with %s: give more of the id"
                            .formatted(fit.size(), wanted));
        }
        boolean withdrawn = kind != null && kind(false) == RecallKind.WITHDRAWN;
        List<Source.Kept> old = fit.stream().filter(kept -> !kept.isCurrent()).toList();
        return withdrawn || restore || old.isEmpty() ? fit : old;
    }

    /// `007-3f2a9c`.
    private static String folder(Source.Kept source) {
        String name = source.origin().substring(source.origin().lastIndexOf('/') + 1);
        String plain = name.replaceAll("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{N}]+", "-");
        String brief = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return brief + "-" + source.document().brief();
    }
}
