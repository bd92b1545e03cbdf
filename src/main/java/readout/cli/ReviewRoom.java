package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.library.Library;
import readout.render.Renderer;
import readout.render.Rendering;
import readout.review.About;
import readout.review.Act;
import readout.review.Decision;
import readout.review.DecisionStore;
import readout.review.Entry;
import readout.review.Item;
import readout.review.Signature;
import readout.text.Sha256;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where reviewers work on one issue. The library is opened for each thing that is done and closed
/// behind it, so that others can work at the same time.
///
/// @param wanted the issue as a person names it; null for the newest
/// @param isFourEyes whether two people must agree
record ReviewRoom(Path directory, @Nullable String wanted, boolean isFourEyes) {

    /// What the work makes of the issue as it stands now.
    <T> T look(Look<T> work) {
        try (Library library = App.openForReading(directory)) {
            return work.at(library, seen(library));
        }
    }

    /// Something that is done with a case while it does not change.
    interface Look<T> {
        T at(Library library, ReviewCase seen);
    }

    private ReviewCase seen(Library library) {
        return ReviewCase.of(library, IssueWanted.in(library, wanted), isFourEyes);
    }

    /// Writes down what the reviewer decides on the issue as it stands at that moment.
    ///
    /// @param choice the decisions by the ids of their sentences
    /// @return the entries of the journal, on the disk
    synchronized List<Entry> decide(
            Signature signature, Function<ReviewCase, SequencedMap<String, Decision>> choice) {
        try (Library library = App.openPatiently(directory, "review")) {
            ReviewCase seen = seen(library);
            Map<String, Item> items =
                    seen.issue().items().stream().collect(Collectors.toMap(Item::id, item -> item));
            List<Act> acts = new ArrayList<>();
            choice.apply(seen)
                    .forEach((id, decision) -> {
                        Item item = items.get(id);
                        if (item == null) {
                            throw Explanation.Complaint.ofInput(
                                    "issue %s has no sentence %s: `readout review list` lists them"
                                            .formatted(IssueWanted.name(seen.machine()), id));
                        }
                        acts.add(new Act.Decided(about(seen.machine(), item), decision));
                    });
            return new DecisionStore(library).append(signature, acts);
        }
    }

    private static About about(Issue issue, Item item) {
        return new About(issue.series(), issue.number(), issue.revision(), item.id(), item.text());
    }

    /// What publishing came to.
    ///
    /// @param issue the revision that stands now; null where it was not written
    /// @param open the ids of the sentences that are open
    record Published(ReviewCase seen, @Nullable Issue issue, List<String> open, List<Path> files) {}

    /// Writes the issue with the decisions in it: first its files, then its revision in the archive
    /// and what was done in the journal, these two all or nothing.
    ///
    /// @param openToo whether it is written even while something is open
    /// @param out the folder of the issue; null for the usual one
    synchronized Published publish(Signature signature, boolean openToo, @Nullable Path out)
            throws IOException {
        try (Library library = App.openPatiently(directory, "review publish")) {
            ReviewCase seen = seen(library);
            List<String> open = seen.review().open();
            if (!open.isEmpty() && !openToo) {
                return new Published(seen, null, open, List.of());
            }
            ArchiveStore archive = new ArchiveStore(library, seen.machine().series());
            Rendering rendering = rendering(seen, archive);
            Map<String, byte[]> files = new TreeMap<>();
            Map<String, String> hashes = new TreeMap<>();
            for (Renderer renderer : renderers(seen.machine(), archive)) {
                byte[] bytes = renderer.render(rendering);
                files.put(renderer.fileName(), bytes);
                hashes.put(renderer.fileName(), Sha256.of(bytes));
            }
            IssueFolder folder = new IssueFolder(out == null ? usual(seen.machine()) : out);
            folder.write(files);
            byte[] json = rendering.json();
            Issue issue =
                    archive.revise(
                            seen.machine(),
                            json,
                            hashes,
                            (transaction, written) ->
                                    DecisionStore.append(
                                            transaction,
                                            signature,
                                            List.of(
                                                    new Act.Published(
                                                            written.series(),
                                                            written.number(),
                                                            seen.machine().revision(),
                                                            written.revision(),
                                                            Sha256.of(json)))));
            return new Published(
                    seen, issue, open, files.keySet().stream().map(folder::file).toList());
        }
    }

    /// Under the number of the newest revision where that one would say the same; else the next.
    private static Rendering rendering(ReviewCase seen, ArchiveStore archive) {
        int newest = seen.newest().revision();
        if (ReviewCase.read(archive, seen.newest()).isReviewed()) {
            Rendering again = rendering(seen, newest);
            if (Sha256.of(again.json()).equals(seen.newest().sha256())) {
                return again;
            }
        }
        return rendering(seen, newest + 1);
    }

    private static Rendering rendering(ReviewCase seen, int revision) {
        return seen.issue()
                .with(seen.review(), seen.journal(), seen.machine().revision(), revision);
    }

    /// Those formats in which the machine wrote the issue.
    private static List<Renderer> renderers(Issue machine, ArchiveStore archive) {
        List<String> names =
                archive.imprint(machine)
                        .map(imprint -> List.copyOf(imprint.files().keySet()))
                        .orElse(List.of());
        return Renderer.all().stream()
                .filter(renderer -> names.isEmpty() || names.contains(renderer.fileName()))
                .toList();
    }

    private static Path usual(Issue issue) {
        Path root = Path.of("briefings");
        Path series = issue.series().isEmpty() ? root : root.resolve(issue.series());
        return series.resolve(issue.period().name());
    }
}
