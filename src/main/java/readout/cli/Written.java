package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.briefing.Briefing;
import readout.briefing.Plan;

import java.nio.file.Path;
import java.util.List;

/// What writing an issue came to.
///
/// @param briefing null where the issue stood as it would have been made, and was not made again
/// @param files all files of the issue
/// @param changed those that were written now
record Written(Plan plan, @Nullable Briefing briefing, List<Path> files, List<Path> changed) {}
