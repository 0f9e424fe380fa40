package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** What the documents of all editions say. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Wordings extends CrudRepository<Wording, Long> {

  Optional<Wording> findByEditionId(long editionId);

  /** What was set, or nothing of it. */
  default WordingDraft of(long editionId) {
    return findByEditionId(editionId).map(Wording::draft).orElse(WordingDraft.NONE);
  }
}
