/** What the command line says, in Indonesian and English. */
@NullMarked
package id.paritrana.cli.wording;

import org.jspecify.annotations.NullMarked;
