package readout.document;

import org.jspecify.annotations.Nullable;

import readout.text.CleanText;
import readout.text.Span;

import java.util.List;
import java.util.Optional;

/// One published text, stored verbatim, with what is known of where and when it was published.
///
/// @param id names the bytes the document was read from
/// @param origin where the bytes came from: a path relative to the folder that was added, with `/`
/// @param title as stated on the document, else made from the name of the file
/// @param publisher the body that published it, where the document states one
/// @param published the date it bears; for a document read alone, what [#dateClues] say without the
///   rest of a corpus
/// @param dateClues every trace of a publication date, most trusted first
/// @param language BCP 47 tag, `und` where it could not be told
/// @param text the stored text: everything that was read from the bytes, in reading order
/// @param marks the parts of the text that are not the document's own words, in order of place
/// @param pages the pages of a paged format in order; empty for others
public record Document(
        Id id,
        String origin,
        String title,
        @Nullable String publisher,
        PublicationDate published,
        List<DateClue> dateClues,
        String language,
        String text,
        List<Mark> marks,
        List<Page> pages) {

    /// The SHA-256 of a document's bytes in lower-case hexadecimal.
    public record Id(String sha256) implements Comparable<Id> {
        public Id {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("not a SHA-256: " + sha256);
            }
        }

        /// Enough of it to be told apart by eye.
        public String brief() {
            return sha256.substring(0, 12);
        }

        @Override
        public int compareTo(Id other) {
            return sha256.compareTo(other.sha256);
        }
    }

    /// A part of the stored text that must not become a statement.
    ///
    /// @param reason what gave it away, for people
    public record Mark(Span span, Kind kind, String reason) {
        /// Page furniture is seen but is not the document; hidden text is not seen.
        public enum Kind {
            FURNITURE,
            HIDDEN
        }
    }

    /// A page, counted from 1, and the part of the stored text that stands on it.
    public record Page(int number, Span span) {}

    public Document {
        dateClues = List.copyOf(dateClues);
        marks = List.copyOf(marks);
        pages = List.copyOf(pages);
        Span whole = new Span(0, text.length());
        if (!marks.stream().allMatch(mark -> whole.contains(mark.span()))
                || !pages.stream().allMatch(page -> whole.contains(page.span()))) {
            throw new IllegalArgumentException("a mark or page lies outside the text: " + origin);
        }
    }

    /// The text as a person reads it, without what is marked.
    public CleanText clean() {
        return CleanText.of(text, marks.stream().map(Mark::span).toList());
    }

    /// The verbatim passage at the span.
    ///
    /// @throws IllegalArgumentException if the span touches marked text: it can not be quoted
    public Passage passage(Span span) {
        if (marks.stream().anyMatch(mark -> mark.span().overlaps(span))) {
            throw new IllegalArgumentException("marked text can not be quoted: " + span);
        }
        return new Passage(id, span, span.in(text), pageAt(span.start()).orElse(null));
    }

    /// The number of the page on which the character stands.
    public Optional<Integer> pageAt(int offset) {
        return pages.stream()
                .filter(page -> page.span().start() <= offset && offset < page.span().end())
                .map(Page::number)
                .findFirst();
    }

    /// This document with the date that its own clues give, with no other document at hand.
    public Document datedAlone() {
        return withPublished(DateInference.alone(this));
    }

    public Document withPublished(PublicationDate date) {
        return new Document(
                id, origin, title, publisher, date, dateClues, language, text, marks, pages);
    }
}
