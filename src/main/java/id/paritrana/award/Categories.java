package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** All categories of all editions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Categories extends CrudRepository<Category, Long> {

  /** Locks the row until the transaction ends, so that numbers are given one after another. */
  Optional<Category> findByIdForUpdate(long id);

  List<Category> findByEditionIdOrderByOrdinal(long editionId);

  /**
   * Lets nobody else give numbers within the edition until the transaction ends. Taken before the
   * first deed is published, as the lock on the record of deeds comes last.
   */
  default void lockNumbers(long editionId) {
    findByEditionIdOrderByOrdinal(editionId).stream()
        .findFirst()
        .ifPresent(first -> findByIdForUpdate(first.id()));
  }

  Optional<Category> findByEditionIdAndCode(long editionId, String code);

  /**
   * @throws NoSuchEdition when there is none
   */
  default Category withId(long id) {
    return findById(id).orElseThrow(() -> new NoSuchEdition(Long.toString(id)));
  }

  /**
   * The category whose code is spelled so to the letter, see {@link Editions#withCode}.
   *
   * @throws NoSuchEdition when there is none
   */
  default Category withCode(long editionId, String code) {
    return findByEditionIdAndCode(editionId, code)
        .filter(found -> found.code().equals(code))
        .orElseThrow(() -> new NoSuchEdition(code));
  }
}
