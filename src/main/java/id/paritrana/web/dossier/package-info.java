/**
 * Pages and API of dossiers: what a nominator writes and hands in, and what a verifier finds of it.
 */
@NullMarked
package id.paritrana.web.dossier;

import org.jspecify.annotations.NullMarked;
