package id.paritrana.decision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** All seals. They can be set and read; nothing here changes or deletes. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Seals extends GenericRepository<Seal, Long> {

  Seal save(Seal seal);

  Optional<Seal> findFirstByCategoryIdOrderByVersionDesc(long categoryId);

  Optional<Seal> findByCategoryIdAndVersion(long categoryId, int version);

  Optional<Seal> findByCorrectionId(long correctionId);

  List<Seal> findByCategoryIdOrderByVersion(long categoryId);

  /** The one that counts: the last, but for those of corrections that are not in force. */
  @Query(
      """
      select s.* from seal s where s.category_id = :categoryId
      and (s.correction_id is null or exists (select 1 from correction_end e
        where e.correction_id = s.correction_id and e.outcome = 'IN_FORCE'))
      order by s.version desc limit 1\
      """)
  Optional<Seal> inForce(long categoryId);

  List<Seal> listOrderById();
}
