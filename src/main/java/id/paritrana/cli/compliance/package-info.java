/** Compliance of employers from files of monthly records. */
@NullMarked
package id.paritrana.cli.compliance;

import org.jspecify.annotations.NullMarked;
