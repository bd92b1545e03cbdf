package readout.briefing;

import readout.document.Period;

/// A briefing of a series, as the archive lists it.
///
/// @param series the name of the definition; empty for the issues that have none
/// @param number its place in the series, in the order in which periods were first written, from 1
/// @param title of this revision
/// @param revision counted from 1 for each issue: writing an issue again makes the next
/// @param sequence the place of this revision among all revisions of all issues, from 1
/// @param sha256 of its briefing.json
public record Issue(
        String series,
        int number,
        Period period,
        String title,
        int revision,
        int sequence,
        String sha256) {}
