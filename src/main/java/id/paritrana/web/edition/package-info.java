/** Pages and API of editions: calendar, panel, categories, schemes. */
@NullMarked
package id.paritrana.web.edition;

import org.jspecify.annotations.NullMarked;
