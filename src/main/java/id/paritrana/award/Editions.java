package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All editions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Editions extends CrudRepository<Edition, Long> {

  Optional<Edition> findByCode(String code);

  /** The edition, which no other transaction changes until this one has ended. */
  Optional<Edition> findByIdForUpdate(Long id);

  Optional<Edition> findByCodeForUpdate(String code);

  List<Edition> listOrderByPeriodToDescAndName();

  List<Edition> findByIdIn(Collection<Long> ids);

  List<Edition> findByCommitteeId(long committeeId);

  /**
   * The edition whose code is spelled so to the letter, also where the database takes others for
   * the same.
   *
   * @throws NoSuchEdition when there is none
   */
  default Edition withCode(String code) {
    return findByCode(code)
        .filter(found -> found.code().equals(code))
        .orElseThrow(() -> new NoSuchEdition(code));
  }

  /**
   * The same, whose call nobody else opens until the transaction ends: what may change only before
   * is asked and written between.
   *
   * @throws NoSuchEdition when there is none
   */
  default Edition heldWithCode(String code) {
    return findByCodeForUpdate(code).orElseThrow(() -> new NoSuchEdition(code));
  }

  /**
   * @throws NoSuchEdition when there is none
   */
  default Edition withId(long id) {
    return findById(id).orElseThrow(() -> new NoSuchEdition(Long.toString(id)));
  }
}
