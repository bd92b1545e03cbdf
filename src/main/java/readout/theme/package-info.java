/// Named groups of statements about one subject.
///
/// Start with [readout.theme.ThemeGrouper].
@NullMarked
package readout.theme;

import org.jspecify.annotations.NullMarked;
