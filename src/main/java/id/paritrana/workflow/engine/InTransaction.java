package id.paritrana.workflow.engine;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Runs an engine command in the transaction that is open, or in a new one. */
final class InTransaction extends CommandInterceptor {

  private final TransactionOperations<Connection> transactions;
  private final TransactionDefinition definition;

  InTransaction(TransactionOperations<Connection> transactions, Propagation propagation) {
    this.transactions = transactions;
    this.definition = TransactionDefinition.of(propagation);
  }

  @Override
  public <T> T execute(Command<T> command) {
    return transactions.execute(definition, open -> next.execute(command));
  }
}
