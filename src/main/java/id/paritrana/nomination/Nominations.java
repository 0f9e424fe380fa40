package id.paritrana.nomination;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All nominations. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Nominations extends CrudRepository<Nomination, Long> {

  Optional<Nomination> findByNumber(String number);

  /** The same, which no other transaction holds or changes until this one has ended. */
  Optional<Nomination> findByNumberForUpdate(String number);

  Optional<Nomination> findByIdForUpdate(long id);

  Optional<Nomination> findByCategoryIdAndNomineeId(long categoryId, long nomineeId);

  List<Nomination> findByEditionIdAndNomineeIdOrderByNumber(long editionId, long nomineeId);

  long countByCategoryId(long categoryId);

  List<Nomination> findByCategoryIdOrderByNumber(long categoryId);

  List<Nomination> findByCategoryIdAndStatusOrderByNumber(
      long categoryId, Nomination.Status status);

  List<Nomination> findByNominatorIdAndStatusOrderByNumber(
      long nominatorId, Nomination.Status status);

  List<Nomination> findByEditionIdOrderByNumber(long editionId);

  List<Nomination> findByIdInOrderByNumber(Collection<Long> ids);

  List<Nomination> findByNominatorIdOrNomineeIdOrderByNumber(long nominatorId, long nomineeId);

  /** Those of one organisation: all that it put forward, and what others handed in for it. */
  Page<Nomination> findByNominatorIdOrNomineeIdAndStatusNotEquals(
      long nominatorId, long nomineeId, Nomination.Status hidden, Pageable page);

  Page<Nomination> findByEditionIdInAndStatusNotEquals(
      Collection<Long> editionIds, Nomination.Status hidden, Pageable page);

  Page<Nomination> list(Pageable page);

  /**
   * @throws NoSuchNomination when there is none
   */
  default Nomination withNumber(String number) {
    return findByNumber(number).orElseThrow(() -> new NoSuchNomination(number));
  }

  /**
   * The same for whoever changes something of it: such deeds come one after another, so that what
   * its status forbids is not written beside the deed that moves it on, and whoever seals its
   * category waits for them. The lock on the record of deeds comes last.
   *
   * @throws NoSuchNomination when there is none
   */
  default Nomination heldWithNumber(String number) {
    return findByNumberForUpdate(number).orElseThrow(() -> new NoSuchNomination(number));
  }

  /**
   * @throws NoSuchNomination when there is none
   */
  default Nomination withId(long id) {
    return findById(id).orElseThrow(() -> new NoSuchNomination(Long.toString(id)));
  }

  /**
   * The same as {@link #heldWithNumber}.
   *
   * @throws NoSuchNomination when there is none
   */
  default Nomination heldWithId(long id) {
    return findByIdForUpdate(id).orElseThrow(() -> new NoSuchNomination(Long.toString(id)));
  }
}
