package id.paritrana.verification;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** What the gates said of all nominations. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Eligibilities extends CrudRepository<Eligibility, Long> {

  /** The earliest word first. */
  List<Eligibility> findByNominationIdOrderById(long nominationId);

  /** What holds: the last word. */
  Optional<Eligibility> findFirstByNominationIdOrderByIdDesc(long nominationId);
}
