package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** Every version of every category's scheme. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CategorySchemes extends CrudRepository<CategoryScheme, Long> {

  List<CategoryScheme> findByCategoryIdOrderByVersionDesc(long categoryId);

  /** The version in force. */
  Optional<CategoryScheme> findFirstByCategoryIdOrderByVersionDesc(long categoryId);
}
