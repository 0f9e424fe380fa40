package id.paritrana.publication;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** The results that were released, public or not yet. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Releases extends CrudRepository<Release, Long> {

  Optional<Release> findByCategoryId(long categoryId);
}
