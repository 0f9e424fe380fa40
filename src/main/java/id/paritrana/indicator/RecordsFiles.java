package id.paritrana.indicator;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** The files of monthly records in dossiers. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RecordsFiles extends CrudRepository<RecordsFile, Long> {}
