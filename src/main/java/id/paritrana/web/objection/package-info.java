/** Pages and API of objections: raised by nominees, decided by verifiers and the committee. */
@NullMarked
package id.paritrana.web.objection;

import org.jspecify.annotations.NullMarked;
