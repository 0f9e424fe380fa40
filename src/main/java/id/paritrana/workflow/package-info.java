/**
 * Runs the processes: starts and moves them as things are done, and tells people what awaits them.
 */
@NullMarked
package id.paritrana.workflow;

import org.jspecify.annotations.NullMarked;
