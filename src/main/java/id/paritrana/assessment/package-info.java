/** Conflicts, assignments, marks and interviews. */
@NullMarked
package id.paritrana.assessment;

import org.jspecify.annotations.NullMarked;
