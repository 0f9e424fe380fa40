package id.paritrana.publication;

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
}
