/** Fills report templates from read models. */
@NullMarked
package id.paritrana.report;

import org.jspecify.annotations.NullMarked;
