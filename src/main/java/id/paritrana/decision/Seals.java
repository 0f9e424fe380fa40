package id.paritrana.decision;

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

  List<Seal> listOrderById();
}
