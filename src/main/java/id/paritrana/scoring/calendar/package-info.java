/** Working days: weekends, national holidays and collective leave, as dated lists. */
@NullMarked
package id.paritrana.scoring.calendar;

import org.jspecify.annotations.NullMarked;
