/** Pages and API of scoring results: rankings, and how each score came about. */
@NullMarked
package id.paritrana.web.scores;

import org.jspecify.annotations.NullMarked;
