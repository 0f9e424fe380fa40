/** Pages and API of rounds: progress, interviews, plenaries, publication. */
@NullMarked
package id.paritrana.web.round;

import org.jspecify.annotations.NullMarked;
