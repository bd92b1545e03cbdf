package readout.cli;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.library.Library;
import readout.review.Recall;

import java.util.List;
import java.util.stream.Stream;

/// The past issues as they were printed.
final class Printings {
    private Printings() {}

    /// One by one, so that never more than one is held.
    static Stream<Recall.Printing> of(Library library, List<Issue> issues) {
        return issues.stream().map(issue -> printing(library, issue));
    }

    private static Recall.Printing printing(Library library, Issue issue) {
        return new Recall.Printing(
                issue.series(),
                issue.number(),
                issue.period(),
                issue.title(),
                issue.revision(),
                ReviewCase.read(new ArchiveStore(library, issue.series()), issue).printed());
    }
}
