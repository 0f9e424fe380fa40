package id.paritrana.verification;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** What figures stated when their dossiers went back. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReturnedValues extends CrudRepository<ReturnedValue, Long> {

  List<ReturnedValue> findByReturnId(long returnId);
}
