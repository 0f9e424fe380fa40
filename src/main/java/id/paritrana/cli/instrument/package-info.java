/** The instruments of the engine for plain tables: units in rows, figures in columns. */
@NullMarked
package id.paritrana.cli.instrument;

import org.jspecify.annotations.NullMarked;
