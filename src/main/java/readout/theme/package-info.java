/// Named groups of statements about one subject.
///
/// Start with [readout.theme.ThemeGrouper]; [readout.theme.Lineage] lets its themes go on from week
/// to week.
@NullMarked
package readout.theme;

import org.jspecify.annotations.NullMarked;
