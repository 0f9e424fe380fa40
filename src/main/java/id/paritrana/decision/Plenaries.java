package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** All plenaries. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Plenaries extends CrudRepository<Plenary, Long> {

  Optional<Plenary> findByRoundIdAndPurpose(long roundId, Plenary.Purpose purpose);
}
