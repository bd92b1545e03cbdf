/// Tests of spans, views and sentences.
@NullMarked
package readout.text;

import org.jspecify.annotations.NullMarked;
