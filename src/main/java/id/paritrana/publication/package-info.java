/** What the public may see: results, the certificate register, open data. */
@NullMarked
package id.paritrana.publication;

import org.jspecify.annotations.NullMarked;
