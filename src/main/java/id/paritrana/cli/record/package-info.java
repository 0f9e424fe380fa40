/** The record of the portal and its seals, verified from the command line. */
@NullMarked
package id.paritrana.cli.record;

import org.jspecify.annotations.NullMarked;
