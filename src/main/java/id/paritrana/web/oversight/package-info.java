/** Pages and API for those who oversee an edition: how figures fell, and how the edition went. */
@NullMarked
package id.paritrana.web.oversight;

import org.jspecify.annotations.NullMarked;
