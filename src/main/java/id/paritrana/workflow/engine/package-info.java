/**
 * The process engine, embedded so that it shares the program's transactions, beans and database.
 */
@NullMarked
package id.paritrana.workflow.engine;

import org.jspecify.annotations.NullMarked;
