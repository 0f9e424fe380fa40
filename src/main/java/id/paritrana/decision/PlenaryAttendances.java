package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** Who took part in which plenary. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PlenaryAttendances extends CrudRepository<PlenaryAttendance, Long> {

  List<PlenaryAttendance> findByPlenaryIdOrderById(long plenaryId);
}
