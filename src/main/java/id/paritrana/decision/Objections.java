package id.paritrana.decision;

import io.micronaut.data.annotation.Query;
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

  List<Objection> findByNumberIn(Collection<String> numbers);

  Optional<Objection> findByNominationIdAndSubjectAndPoint(
      long nominationId, Objection.Subject subject, String point);

  long countByNominationId(long nominationId);

  List<Objection> findByNominationIdOrderById(long nominationId);

  List<Objection> findByCategoryIdOrderById(long categoryId);

  List<Objection> findByEditionIdInOrderById(Collection<Long> editionIds);

  List<Objection> listOrderById();

  /** The upheld ones after which the category still awaits a run of its own. */
  @Query(
      """
      select o.* from objection o where o.category_id = :categoryId
      and exists (select 1 from objection_decision d
        where d.objection_id = o.id and d.answer = 'UPHELD')
      and not exists (select 1 from scoring_run r where r.objection_id = o.id)
      order by o.id\
      """)
  List<Objection> unscored(long categoryId);

  /**
   * @throws NoSuchObjection when there is none
   */
  default Objection withNumber(String number) {
    return findByNumber(number).orElseThrow(() -> new NoSuchObjection(number));
  }
}
