package id.paritrana.workflow.engine;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.sql.Connection;
import org.camunda.bpm.engine.impl.cfg.TransactionContext;
import org.camunda.bpm.engine.impl.cfg.TransactionListener;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * What the engine may do with the program's transaction: spoil it and watch it, never commit it.
 */
final class SharedTransaction implements TransactionContext {

  private final TransactionOperations<Connection> transactions;
  private final CommandContext commandContext;

  SharedTransaction(TransactionOperations<Connection> transactions, CommandContext commandContext) {
    this.transactions = transactions;
    this.commandContext = commandContext;
  }

  @Override
  public void commit() {
    // Whoever opened the transaction commits it.
  }

  @Override
  public void rollback() {
    current().setRollbackOnly();
  }

  @Override
  public boolean isTransactionActive() {
    return transactions
        .findTransactionStatus()
        .filter(status -> !status.isCompleted() && !status.isRollbackOnly())
        .isPresent();
  }

  @Override
  public void addTransactionListener(TransactionState state, TransactionListener listener) {
    current().registerSynchronization(new Watch(state, () -> listener.execute(commandContext)));
  }

  private TransactionStatus<?> current() {
    return transactions
        .findTransactionStatus()
        .orElseThrow(() -> new IllegalStateException("no transaction around an engine command"));
  }

  /** Calls back when the transaction reaches the state. */
  private record Watch(TransactionState state, Runnable callback)
      implements TransactionSynchronization {

    @Override
    public void beforeCommit(boolean readOnly) {
      callIf(state == TransactionState.COMMITTING);
    }

    @Override
    public void afterCommit() {
      callIf(state == TransactionState.COMMITTED);
    }

    @Override
    public void afterCompletion(Status status) {
      callIf(
          status != Status.COMMITTED
              && (state == TransactionState.ROLLINGBACK || state == TransactionState.ROLLED_BACK));
    }

    private void callIf(boolean reached) {
      if (reached) {
        callback.run();
      }
    }
  }
}
