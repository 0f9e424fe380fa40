package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The signatories of all editions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Signatories extends CrudRepository<Signatory, Long> {

  List<Signatory> findByEditionIdOrderByNumber(long editionId);

  void deleteByEditionId(long editionId);
}
