/**
 * A nominee put forward in a category, with its evidence, until it is admitted, refused or
 * withdrawn.
 */
@NullMarked
package id.paritrana.nomination;

import org.jspecify.annotations.NullMarked;
