/** Pages and API of assessors: declarations of conflict, dossiers, marks. */
@NullMarked
package id.paritrana.web.assessment;

import org.jspecify.annotations.NullMarked;
