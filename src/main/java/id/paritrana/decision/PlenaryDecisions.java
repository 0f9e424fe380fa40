package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** What plenaries decided. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PlenaryDecisions extends CrudRepository<PlenaryDecision, Long> {

  List<PlenaryDecision> findByPlenaryId(long plenaryId);
}
