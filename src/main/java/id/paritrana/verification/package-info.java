/** Checks figures and documents against their sources and records findings. */
@NullMarked
package id.paritrana.verification;

import org.jspecify.annotations.NullMarked;
