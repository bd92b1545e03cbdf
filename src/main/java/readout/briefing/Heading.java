package readout.briefing;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.document.Period;

import java.util.Set;

/// What tells an issue from the others of its series.
///
/// @param series the name of the definition; empty for the issues that have none
/// @param number its place in the series, in the order in which periods were first written, from 1
/// @param revision counted from 1: written again with other content, an issue gets the next
/// @param since the issue before it, if there is one
/// @param late documents from before the period that came after the issue before was written
public record Heading(
        String series, int number, int revision, @Nullable Since since, Set<Document.Id> late) {

    /// The issue that ended last before this one begins.
    public record Since(int number, Period period) {}

    public Heading {
        late = Set.copyOf(late);
        if (number < 1 || revision < 1) {
            throw new IllegalArgumentException("issues and revisions are counted from 1");
        }
    }

    /// The same issue, written once more with other content.
    public Heading revised(int next) {
        return new Heading(series, number, next, since, late);
    }
}
