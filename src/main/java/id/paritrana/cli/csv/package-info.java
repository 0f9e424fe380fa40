/** Reads data files, and tells every fault with its place and what is allowed there. */
@NullMarked
package id.paritrana.cli.csv;

import org.jspecify.annotations.NullMarked;
