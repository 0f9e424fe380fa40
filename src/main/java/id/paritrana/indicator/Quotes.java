package id.paritrana.indicator;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

/** Published values of figures. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Quotes extends CrudRepository<Quote, Long> {

  List<Quote> findByObservationIdInOrderByAsOf(Collection<Long> observationIds);
}
