/** Reads data files, and tells every fault with its place and what is allowed there. */
@NullMarked
package id.paritrana.indicator.csv;

import org.jspecify.annotations.NullMarked;
