/**
 * How severe each assessor is, and what each nominee's marks are worth with that taken into
 * account.
 *
 * <p>Severity and quality are fitted jointly and shrunken, never by centring or standardising each
 * assessor's marks, which is wrong as soon as assessors see different nominees. Panels that share
 * no nominee are reported as not comparable and are never adjusted to each other. Points are read
 * as distances ({@link id.paritrana.scoring.severity.SeverityModel}), or the levels of a rubric as
 * an order ({@link id.paritrana.scoring.severity.FacetsModel}).
 */
@NullMarked
package id.paritrana.scoring.severity;

import org.jspecify.annotations.NullMarked;
