package id.paritrana.demonstration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** The mark of a loading, if there is one. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Loadings extends CrudRepository<Loading, Integer> {}
