/** Pages and API of the administrator: who may enter, for which organisation, in which role. */
@NullMarked
package id.paritrana.web.accounts;

import org.jspecify.annotations.NullMarked;
