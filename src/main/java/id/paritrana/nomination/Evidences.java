package id.paritrana.nomination;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** The documents of all dossiers. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Evidences extends CrudRepository<Evidence, Long> {

  List<Evidence> findByNominationIdOrderById(long nominationId);

  Optional<Evidence> findByIdAndNominationId(long id, long nominationId);
}
