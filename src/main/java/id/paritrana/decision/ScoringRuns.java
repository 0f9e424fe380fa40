package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** All scoring runs. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ScoringRuns extends CrudRepository<ScoringRun, Long> {

  Optional<ScoringRun> findFirstByRoundIdAndPurposeOrderByNumberDesc(
      long roundId, ScoringRun.Purpose purpose);

  List<ScoringRun> findByRoundIdAndPurposeOrderByNumber(long roundId, ScoringRun.Purpose purpose);

  Optional<ScoringRun> findByObjectionId(long objectionId);

  Optional<ScoringRun> findByRoundIdAndPurposeAndNumber(
      long roundId, ScoringRun.Purpose purpose, int number);
}
