/** Reads employers' monthly records from CSV, of one employer or of a whole country. */
@NullMarked
package id.paritrana.indicator.records;

import org.jspecify.annotations.NullMarked;
