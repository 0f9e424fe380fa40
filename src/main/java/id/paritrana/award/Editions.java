package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** All editions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Editions extends CrudRepository<Edition, Long> {

  Optional<Edition> findByCode(String code);

  List<Edition> listOrderByPeriodToDescAndName();

  List<Edition> findByCommitteeId(long committeeId);

  /**
   * @throws NoSuchEdition when there is none
   */
  default Edition withCode(String code) {
    return findByCode(code).orElseThrow(() -> new NoSuchEdition(code));
  }

  /**
   * @throws NoSuchEdition when there is none
   */
  default Edition withId(long id) {
    return findById(id).orElseThrow(() -> new NoSuchEdition(Long.toString(id)));
  }
}
