package readout.cli;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.document.Document;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.render.ReviewedIssue;
import readout.review.DecisionStore;
import readout.review.Item;
import readout.review.Journal;
import readout.review.Review;
import readout.review.ReviewOrder;
import readout.review.SourceWarnings;
import readout.text.MalformedJson;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One issue with all decisions on it, as the library has them at one moment.
///
/// @param machine the revision that is decided on: the newest that the machine wrote
/// @param newest the newest of all, which may be the one published after a review
record ReviewCase(
        Issue machine, Issue newest, ReviewedIssue issue, Journal journal, Review review) {

    static ReviewCase of(Library library, Issue newest, boolean fourEyes) {
        Journal journal = new DecisionStore(library).journal();
        ArchiveStore archive = new ArchiveStore(library, newest.series());
        for (Issue revision : archive.revisions(newest.period()).reversed()) {
            ReviewedIssue issue = read(archive, revision);
            if (!issue.isReviewed()) {
                Review review = issue.review(journal, revision, fourEyes);
                return new ReviewCase(revision, newest, issue, journal, review);
            }
        }
        throw Explanation.Complaint.ofInput(
                "no revision of issue " + IssueWanted.name(newest) + " is the machine's own");
    }

    static ReviewedIssue read(ArchiveStore archive, Issue revision) {
        try {
            return ReviewedIssue.read(archive.json(revision));
        } catch (MalformedJson e) {
            throw Explanation.Complaint.ofInput(
                    "issue %s, revision %s, was written by a Readout that this one can not follow (%s)"
                            .formatted(
                                    IssueWanted.name(revision),
                                    revision.revision(),
                                    e.getMessage()));
        }
    }

    /// Its sentences, what is most likely wrong first.
    List<ReviewOrder.Line> lines(Library library) {
        List<Item> items = issue.items();
        Set<Document.Id> cited =
                items.stream()
                        .flatMap(item -> item.cited().stream())
                        .map(Item.Cited::document)
                        .collect(Collectors.toSet());
        return ReviewOrder.of(
                        items,
                        new SourceWarnings(new DocumentStore(library)).of(cited),
                        journal.recalled())
                .lines();
    }
}
