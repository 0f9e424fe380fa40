package id.paritrana.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** Which results are public. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PublishedResults extends CrudRepository<PublishedResult, Long> {

  /** All versions of a category that were public, the first one first. */
  List<PublishedResult> findByCategoryIdOrderByVersion(long categoryId);

  Optional<PublishedResult> findFirstByCategoryIdOrderByVersionDesc(long categoryId);

  Optional<PublishedResult> findByCategoryIdAndVersion(long categoryId, int version);

  /** The version of each category that counts, the latest first. */
  default List<PublishedResult> listCounting() {
    return latest(Integer.MAX_VALUE);
  }

  /** The latest of them, at most so many. */
  @Query(
      """
      select p.* from published_result p where not exists (select 1 from published_result later
        where later.category_id = p.category_id and later.version > p.version)
      order by p.published_at desc limit :most\
      """)
  List<PublishedResult> latest(int most);

  /** How far publication has come. */
  @Query(
      """
      select count(*) as published, max(published_at) as last_published,
        (select count(*) from certificate_revocation) as revoked,
        (select max(revoked_at) from certificate_revocation) as last_revoked
      from published_result\
      """)
  PublicState state();

  /** What is public of a category; empty while nothing is. */
  default Optional<PublishedResult> last(long categoryId) {
    return findFirstByCategoryIdOrderByVersionDesc(categoryId);
  }
}
