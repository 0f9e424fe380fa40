/** Nominees with their figures, marks, documents and quoted percentages, out of data files. */
@NullMarked
package id.paritrana.cli.nominee;

import org.jspecify.annotations.NullMarked;
