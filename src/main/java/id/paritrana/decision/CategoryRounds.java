package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rounds of all categories. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CategoryRounds extends CrudRepository<CategoryRound, Long> {

  Optional<CategoryRound> findByCategoryId(long categoryId);

  /** The same, which no other transaction holds or changes until this one has ended. */
  Optional<CategoryRound> findByCategoryIdForUpdate(long categoryId);

  List<CategoryRound> findByCategoryIdIn(Collection<Long> categoryIds);
}
