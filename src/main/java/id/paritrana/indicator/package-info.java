/** A nominee's figures and the rules of coverage and compliance that turn raw records into them. */
@NullMarked
package id.paritrana.indicator;

import org.jspecify.annotations.NullMarked;
