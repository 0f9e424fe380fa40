package id.paritrana.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** All accounts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Accounts extends CrudRepository<Account, Long> {

  Optional<Account> findByUsername(String username);

  /** The same, and nobody else may change it until the transaction ends. */
  Optional<Account> findByUsernameForUpdate(String username);

  List<Account> listOrderByUsername();

  List<Account> findByOrganisationId(long organisationId);
}
