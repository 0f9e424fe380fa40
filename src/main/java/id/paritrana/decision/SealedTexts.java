package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The long texts of all seals. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SealedTexts extends GenericRepository<SealedText, Long> {

  SealedText save(SealedText text);

  Optional<SealedText> findBySealId(long sealId);
}
