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

  Optional<PublishedResult> findByCategoryId(long categoryId);

  List<PublishedResult> listOrderByPublishedAtDesc();

  /** The latest of them, at most so many. */
  @Query("select * from published_result order by published_at desc limit :most")
  List<PublishedResult> latest(int most);

  /** A text that is another one as soon as anything is published or taken away. */
  @Query("select concat_ws(' ', count(*), max(published_at)) from published_result")
  String state();
}
