/// Who said what: utterances attributed to actors.
///
/// Start with [readout.statement.StatementExtractor].
@NullMarked
package readout.statement;

import org.jspecify.annotations.NullMarked;
