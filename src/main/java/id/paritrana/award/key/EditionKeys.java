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

  /**
   * The key of this name, where it is one of the edition: another edition's signature is none.
   *
   * @param trusted the keys that the reader trusts, to whom others are no keys; empty for who
   *     trusts these rows
   */
  default Optional<PublicKeyText> ofEdition(String kid, long editionId, Optional<KeySet> trusted) {
    return findByKid(kid)
        .filter(key -> key.editionId() == editionId)
        .map(EditionKey::key)
        .filter(
            key -> trusted.isEmpty() || trusted.get().withKid(kid).filter(key::equals).isPresent());
  }
}
