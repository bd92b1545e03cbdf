package readout.web;

import readout.document.Document;
import readout.reading.PageImage;
import readout.render.Judged;
import readout.render.ReviewedIssue;
import readout.review.Decision;
import readout.review.Item;
import readout.review.Review;
import readout.review.ReviewOrder;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What the page works on: one issue in a library that others may work on at the same time.
///
/// Any of these may throw a [readout.library.LibraryException], whose message a person can act on;
/// nothing is changed then.
public interface Desk {
    /// The issue and all decisions on it, as they are on the disk now.
    Board board();

    /// Writes decisions down under the name of a reviewer, all or none; once it returns, they are
    /// on the disk.
    ///
    /// @param decisions by the ids of their sentences
    void decide(String reviewer, SequencedMap<String, Decision> decisions);

    /// What the check makes of other words for a sentence.
    Judged judge(String sentence, String words);

    /// The stored document; empty where the library does not have it.
    Optional<Document> document(Document.Id id);

    /// The page of a PDF on which the passage stands; empty for what is no PDF, and where it can
    /// not be drawn.
    Optional<PageImage> picture(Item.Cited cited);

    /// Writes the issue with the decisions in it.
    ///
    /// @return what was written, or why it can not be yet, for people
    Published publish(String reviewer);

    /// One issue being reviewed.
    ///
    /// @param sha256 of its briefing.json
    /// @param lines its sentences, what is most likely wrong first
    record Board(ReviewedIssue issue, String sha256, List<ReviewOrder.Line> lines, Review review) {
        public Board {
            lines = List.copyOf(lines);
        }

        Optional<ReviewOrder.Line> line(String sentence) {
            return lines.stream().filter(line -> line.item().id().equals(sentence)).findFirst();
        }
    }

    /// What became of publishing.
    ///
    /// @param isDone whether the issue was written
    record Published(boolean isDone, String words) {}
}
