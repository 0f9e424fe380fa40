package id.paritrana.indicator;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The values of all figures at all stages. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FigureValues extends CrudRepository<FigureValue, Long> {

  List<FigureValue> findByObservationIdIn(Collection<Long> observationIds);

  Optional<FigureValue> findByObservationIdAndStage(long observationId, FigureValue.Stage stage);

  void deleteByObservationId(long observationId);
}
