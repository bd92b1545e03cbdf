package readout.review;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.document.PublicationDate;
import readout.statement.Speech;
import readout.text.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A sentence of an issue as it lies before a reviewer.
///
/// @param id names the same words on the same passages in every issue
/// @param text the machine's words
/// @param places where it is printed, in the order of the pages
/// @param change the kind of change that it tells, for people; null for one that tells none
/// @param actor whose words it tells
/// @param theme the label of its theme; empty for one of none
/// @param themeId empty for a sentence of no theme
/// @param doubts where the words stand that its passages do not carry, in code units of the text
/// @param fault what the check finds now that it did not when it was written; empty for nothing
/// @param before the earlier side of a change; empty for other sentences
/// @param after the later side of a change; for other sentences all that it cites
public record Item(
        String id,
        String text,
        List<Place> places,
        @Nullable String change,
        String actor,
        String theme,
        String themeId,
        Support support,
        List<Span> doubts,
        String fault,
        List<Cited> before,
        List<Cited> after) {

    /// A part of the pages.
    public enum Place {
        GLANCE,
        CHANGE,
        POSITION,
        FORMULA,
        UNMENTIONED
    }

    /// A passage that the sentence cites.
    ///
    /// @param number its place among the passages of the issue, from 1
    /// @param published null where nobody knows
    /// @param basisEvidence the words that tell the date
    /// @param page counted from 1; null where there are none
    /// @param start in code points of the document's stored text, inclusive
    /// @param end exclusive
    /// @param exact the stored words at that place
    /// @param prefix the stored text that ends where the passage begins
    /// @param suffix the stored text that begins where the passage ends
    public record Cited(
            int number,
            Document.Id document,
            String title,
            String origin,
            @Nullable LocalDate published,
            PublicationDate.Basis basis,
            String basisEvidence,
            String actor,
            Speech speech,
            @Nullable Integer page,
            int start,
            int end,
            String exact,
            String prefix,
            String suffix) {}

    public Item {
        places = List.copyOf(places);
        doubts = List.copyOf(doubts);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// All that it cites, the earlier side of a change first.
    public List<Cited> cited() {
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
