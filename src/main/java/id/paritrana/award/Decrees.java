package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** The decrees of all editions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Decrees extends CrudRepository<Decree, Long> {

  Optional<Decree> findByEditionId(long editionId);

  /** What was entered, or nothing of it. */
  default DecreeDraft of(long editionId) {
    return findByEditionId(editionId).map(Decree::draft).orElse(DecreeDraft.NONE);
  }
}
