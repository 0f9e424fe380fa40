/** The pages and files of open data. */
@NullMarked
package id.paritrana.web.opendata;

import org.jspecify.annotations.NullMarked;
