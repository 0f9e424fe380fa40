package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** All plenaries. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Plenaries extends CrudRepository<Plenary, Long> {

  Optional<Plenary> findFirstByRoundIdAndPurposeOrderByNumberDesc(
      long roundId, Plenary.Purpose purpose);

  Optional<Plenary> findByRoundIdAndPurposeAndNumber(
      long roundId, Plenary.Purpose purpose, int number);

  /** The one that counts: the last. */
  default Optional<Plenary> last(long roundId, Plenary.Purpose purpose) {
    return findFirstByRoundIdAndPurposeOrderByNumberDesc(roundId, purpose);
  }
}
