package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The figures that each category asks for. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FigureDefinitions extends CrudRepository<FigureDefinition, Long> {

  List<FigureDefinition> findByCategoryIdOrderByOrdinal(long categoryId);
}
