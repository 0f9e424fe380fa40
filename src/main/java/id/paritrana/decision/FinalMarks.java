package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

/** The marks that objections set. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FinalMarks extends CrudRepository<FinalMark, Long> {

  List<FinalMark> findByNominationIdIn(Collection<Long> nominationIds);
}
