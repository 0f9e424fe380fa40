/** What commands have in common: families of them, and the numbers that their options may have. */
@NullMarked
package id.paritrana.cli.usage;

import org.jspecify.annotations.NullMarked;
