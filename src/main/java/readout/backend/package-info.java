/// What completes prompts: a language model, where one is configured, which is never believed.
///
/// Start with [readout.backend.Backend].
@NullMarked
package readout.backend;

import org.jspecify.annotations.NullMarked;
