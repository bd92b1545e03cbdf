/// Published texts, stored verbatim, and the passages of them that are cited.
///
/// Start with [readout.document.Document], then [readout.document.Corpus].
@NullMarked
package readout.document;

import org.jspecify.annotations.NullMarked;
