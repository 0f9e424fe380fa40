/** The public pages of results and certificates, and their API. */
@NullMarked
package id.paritrana.web.results;

import org.jspecify.annotations.NullMarked;
