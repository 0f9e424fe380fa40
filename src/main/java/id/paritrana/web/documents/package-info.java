/** Downloads of certificates, sheets, minutes, feedback letters and reports. */
@NullMarked
package id.paritrana.web.documents;

import org.jspecify.annotations.NullMarked;
