/** How commands are told to read their data files. */
@NullMarked
package id.paritrana.cli.csv;

import org.jspecify.annotations.NullMarked;
