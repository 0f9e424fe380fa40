package id.paritrana.award.key;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** The public keys of all editions, retired ones included. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EditionKeys extends CrudRepository<EditionKey, Long> {

  List<EditionKey> findByEditionIdOrderByNumber(long editionId);

  List<EditionKey> listOrderByEditionIdAndNumber();

  Optional<EditionKey> findFirstByEditionIdOrderByNumberDesc(long editionId);

  Optional<EditionKey> findByKid(String kid);
}
