/// What a user has chosen: the options of all packages, read from flags, environment and file.
///
/// Start with [readout.settings.SettingsReader].
@NullMarked
package readout.settings;

import org.jspecify.annotations.NullMarked;
