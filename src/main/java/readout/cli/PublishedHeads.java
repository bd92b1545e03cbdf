package readout.cli;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.library.Finding;
import readout.library.Library;
import readout.review.DecisionStore;
import readout.review.Journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whether the journal still has every entry on which a published issue rests: entries that were
/// cut off at its end leave no trace in the journal itself.
final class PublishedHeads {
    private PublishedHeads() {}

    /// A finding for each revision whose entry is not there.
    ///
    /// @param directory of a library that is whole otherwise
    static List<Finding> missing(Path directory) {
        List<Finding> findings = new ArrayList<>();
        try (Library library = App.openForReading(directory)) {
            Journal journal = new DecisionStore(library).kept();
            for (Issue issue : ArchiveStore.everyRevision(library)) {
                ReviewCase.read(new ArchiveStore(library, issue.series()), issue)
                        .head()
                        .filter(head -> !journal.holds(head))
                        .ifPresent(head ->
                                findings.add(
                                        new Finding(
                                                Finding.Kind.RECORD_CHANGED,
                                                "entry " + head.sequence() + " of the journal",
                                                "issue %s, revision %s, was published on it, and it"
                                                                .formatted(
                                                                        IssueWanted.name(issue),
                                                                        issue.revision())
                                                        + " is not there as it was")));
            }
        }
        return findings;
    }
}
