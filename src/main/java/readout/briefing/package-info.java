/// The whole work: from documents to a briefing.
///
/// Read [readout.briefing.BriefingWriter#write] first: it is the story of the program.
@NullMarked
package readout.briefing;

import org.jspecify.annotations.NullMarked;
