package id.paritrana.verification;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

/** All returns of dossiers. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DossierReturns extends CrudRepository<DossierReturn, Long> {

  List<DossierReturn> findByNominationIdIn(Collection<Long> nominationIds);

  /** In the order in which they were made. */
  List<DossierReturn> findByNominationIdOrderById(long nominationId);
}
