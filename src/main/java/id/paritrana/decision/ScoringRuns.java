package id.paritrana.decision;

import io.micronaut.data.annotation.Query;
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

  Optional<ScoringRun> findByCorrectionId(long correctionId);

  /** The one that counts: the last, but for those of corrections that are not in force. */
  @Query(
      """
      select r.* from scoring_run r where r.round_id = :roundId and r.purpose = :purpose
      and (r.correction_id is null or exists (select 1 from correction_end e
        where e.correction_id = r.correction_id and e.outcome = 'IN_FORCE'))
      order by r.number desc limit 1\
      """)
  Optional<ScoringRun> counting(long roundId, String purpose);

  default Optional<ScoringRun> last(long roundId, ScoringRun.Purpose purpose) {
    return counting(roundId, purpose.name());
  }

  Optional<ScoringRun> findByRoundIdAndPurposeAndNumber(
      long roundId, ScoringRun.Purpose purpose, int number);
}
