package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The ends of all corrections. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CorrectionEnds extends GenericRepository<CorrectionEnd, Long> {

  CorrectionEnd save(CorrectionEnd end);

  Optional<CorrectionEnd> findByCorrectionId(long correctionId);
}
