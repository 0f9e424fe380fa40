package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All objections. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Objections extends CrudRepository<Objection, Long> {

  Optional<Objection> findByNumber(String number);

  Optional<Objection> findByNominationIdAndSubjectAndPoint(
      long nominationId, Objection.Subject subject, String point);

  long countByNominationId(long nominationId);

  List<Objection> findByNominationIdOrderById(long nominationId);

  List<Objection> findByCategoryIdOrderById(long categoryId);

  List<Objection> findByEditionIdInOrderById(Collection<Long> editionIds);

  List<Objection> listOrderById();

  /**
   * @throws NoSuchObjection when there is none
   */
  default Objection withNumber(String number) {
    return findByNumber(number).orElseThrow(() -> new NoSuchObjection(number));
  }
}
