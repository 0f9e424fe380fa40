/** Editions, levels, zones, categories, schemes, calendars, committees and panels. */
@NullMarked
package id.paritrana.award;

import org.jspecify.annotations.NullMarked;
