/// Spans of text, its sentences, and views that read well but lead back to the stored characters.
///
/// Start with [readout.text.Span], then [readout.text.CleanText].
@NullMarked
package readout.text;

import org.jspecify.annotations.NullMarked;
