/** The command-line door: scores, explains, re-computes and checks, without a database. */
@NullMarked
package id.paritrana.cli;

import org.jspecify.annotations.NullMarked;
