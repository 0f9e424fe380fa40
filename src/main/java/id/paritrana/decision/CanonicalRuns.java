package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** The canonical forms of all scoring runs. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CanonicalRuns extends CrudRepository<CanonicalRun, Long> {}
