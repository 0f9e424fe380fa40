package id.paritrana.workflow.engine;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Gives the engine the connection of the open transaction, and outside of one a pooled one. */
final class SharedConnections extends DelegatingDataSource {

  private final TransactionOperations<Connection> transactions;

  SharedConnections(DataSource pool, TransactionOperations<Connection> transactions) {
    super(unwrapDataSource(pool));
    this.transactions = transactions;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Optional<Connection> open =
        transactions.findTransactionStatus().map(status -> (Connection) status.getConnection());
    return open.isPresent() ? LentConnection.of(open.get()) : super.getConnection();
  }
}
