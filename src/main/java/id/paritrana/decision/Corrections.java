package id.paritrana.decision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** All corrections. They can be opened and read; nothing here changes or deletes. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Corrections extends GenericRepository<Correction, Long> {

  Correction save(Correction correction);

  Optional<Correction> findById(long id);

  /**
   * @throws IllegalArgumentException when there is none
   */
  default Correction withId(long id) {
    return findById(id).orElseThrow(() -> new IllegalArgumentException("no correction " + id));
  }

  List<Correction> findByCategoryIdOrderByNumber(long categoryId);

  /** The one that is neither in force nor given up; there is one at most. */
  @Query(
      """
      select c.* from correction c where c.category_id = :categoryId
      and not exists (select 1 from correction_end e where e.correction_id = c.id)\
      """)
  Optional<Correction> open(long categoryId);

  /** The open one, if the category still awaits the run that counts what it sets. */
  @Query(
      """
      select c.* from correction c where c.category_id = :categoryId and c.subject <> 'RANKS'
      and not exists (select 1 from correction_end e where e.correction_id = c.id)
      and not exists (select 1 from scoring_run r where r.correction_id = c.id)\
      """)
  Optional<Correction> unscored(long categoryId);

  /** Those that supersede what was sealed before them, the last one last. */
  @Query(
      """
      select c.* from correction c where c.category_id = :categoryId
      and exists (select 1 from correction_end e
        where e.correction_id = c.id and e.outcome = 'IN_FORCE')
      order by c.number\
      """)
  List<Correction> inForce(long categoryId);

  /** Those that a run is to count: in force, or open. */
  @Query(
      """
      select c.* from correction c where c.category_id = :categoryId
      and not exists (select 1 from correction_end e
        where e.correction_id = c.id and e.outcome = 'GIVEN_UP')
      order by c.number\
      """)
  List<Correction> counting(long categoryId);
}
