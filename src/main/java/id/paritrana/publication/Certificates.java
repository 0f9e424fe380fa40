package id.paritrana.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of certificates. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Certificates extends CrudRepository<Certificate, Long> {

  Optional<Certificate> findByNumber(String number);

  Optional<Certificate> findByIdForUpdate(long id);

  List<Certificate> findByNominationIdIn(Collection<Long> nominationIds);

  @Query(
      "select count(*) from certificate join nomination on nomination.id = nomination_id"
          + " where edition_id = :editionId")
  long countOfEdition(long editionId);
}
