package readout.briefing;

import readout.document.Corpus;
import readout.document.Period;

import java.util.List;

/// The next issue of a series: what it covers and why.
///
/// @param corpus the documents it may know of
/// @param mark up to where in the ledger of the library it knows what was added
/// @param reason why it covers this period
/// @param before the issues from which it goes on: those that ended before it, and were first
///   written before it
public record Plan(
        Period period,
        Reason reason,
        Heading heading,
        Corpus corpus,
        long mark,
        List<Issue> before) {
    public Plan {
        before = List.copyOf(before);
    }

    /// Why an issue covers its period.
    public enum Reason {
        /// Somebody asked for it.
        ASKED,
        /// The series begins with the period of the newest document.
        FIRST,
        /// It goes on where the last issue ended.
        SINCE_LAST,
        /// Nothing is newer than the last issue: that one is made again.
        AGAIN
    }
}
