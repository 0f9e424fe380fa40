package id.paritrana.indicator;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The figures that dossiers state. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Observations extends CrudRepository<Observation, Long> {

  List<Observation> findByNominationId(long nominationId);

  List<Observation> findByNominationIdIn(Collection<Long> nominationIds);

  boolean existsByEvidenceId(long evidenceId);

  Optional<Observation> findByNominationIdAndFigureId(long nominationId, long figureId);
}
