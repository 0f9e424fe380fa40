/** Pages and API of the record of deeds. */
@NullMarked
package id.paritrana.web.audit;

import org.jspecify.annotations.NullMarked;
