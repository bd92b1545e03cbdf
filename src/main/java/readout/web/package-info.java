/// The page on which a person reviews an issue, served to this machine alone. Start reading at
/// [ReviewServer].
@NullMarked
package readout.web;

import org.jspecify.annotations.NullMarked;
