/// An issue as bytes: PDF, HTML, Markdown and JSON, and the proof that a printed issue says what
/// its evidence says.
///
/// Start with [readout.render.Renderer]; all formats print one [readout.render.Evidence].
@NullMarked
package readout.render;

import org.jspecify.annotations.NullMarked;
