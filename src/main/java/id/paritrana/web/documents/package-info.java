/** Downloads of certificates, result sheets and score sheets. */
@NullMarked
package id.paritrana.web.documents;

import org.jspecify.annotations.NullMarked;
