/** Answers as tables, CSV or JSON, to the screen or to a file that is never half-written. */
@NullMarked
package id.paritrana.cli.output;

import org.jspecify.annotations.NullMarked;
