/** Signs printed files electronically, and tells what a signature in a file is worth. */
@NullMarked
package id.paritrana.report.signing;

import org.jspecify.annotations.NullMarked;
