/** Words in Indonesian and English, and remarks that are kept as a code with its facts. */
@NullMarked
package id.paritrana.scoring.wording;

import org.jspecify.annotations.NullMarked;
