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

  /** How far publication has come. A certificate that was never public is not told of. */
  @Query(
      """
      select results.*, revocations.* from
        (select count(*) as published, max(published_at) as last_published
          from published_result) results,
        (select count(*) as revoked, max(r.revoked_at) as last_revoked
          from certificate_revocation r
          join certificate c on c.id = r.certificate_id
          join nomination n on n.id = c.nomination_id
          where exists (select 1 from published_result p where p.category_id = n.category_id
            and p.version >= c.version and p.published_at <= r.revoked_at)) revocations\
      """)
  PublicState state();

  /** What is public of a category; empty while nothing is. */
  default Optional<PublishedResult> last(long categoryId) {
    return findFirstByCategoryIdOrderByVersionDesc(categoryId);
  }
}
