/// How well Readout does on labelled data, which lies outside the project.
///
/// Run with `-Dscores.data=DIR`; without it each score is skipped with a message.
@NullMarked
package readout.scores;

import org.jspecify.annotations.NullMarked;
