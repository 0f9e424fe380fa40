/**
 * Loads, by the use cases that people use, the three editions with which a new installation starts.
 */
@NullMarked
package id.paritrana.demonstration;

import org.jspecify.annotations.NullMarked;
