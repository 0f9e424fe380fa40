/** The append-only, hash-chained record of who did what, fed by the rooms' events. */
@NullMarked
package id.paritrana.audit;

import org.jspecify.annotations.NullMarked;
