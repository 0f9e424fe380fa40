/** What a category is scored by: criteria, weights, gates, classes and ranks; read from a file. */
@NullMarked
package id.paritrana.scoring.scheme;

import org.jspecify.annotations.NullMarked;
