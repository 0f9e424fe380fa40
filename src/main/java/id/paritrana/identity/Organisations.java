package id.paritrana.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All organisations that take part. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Organisations extends CrudRepository<Organisation, Long> {

  Optional<Organisation> findByCode(String code);

  /** The same, which nobody else takes until the transaction ends. */
  Optional<Organisation> findByCodeForUpdate(String code);

  List<Organisation> findByIdIn(Collection<Long> ids);

  List<Organisation> listOrderByName();
}
