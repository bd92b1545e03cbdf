/// Tests of the review page and its server.
@NullMarked
package readout.web;

import org.jspecify.annotations.NullMarked;
