package id.paritrana.indicator;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

/** How contradictions between published values and figures were settled. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Reconciliations extends CrudRepository<Reconciliation, Long> {

  /** In the order in which they were made. */
  List<Reconciliation> findByObservationIdInOrderById(Collection<Long> observationIds);
}
