/// Tests of documents, their dates and copies.
@NullMarked
package readout.document;

import org.jspecify.annotations.NullMarked;
