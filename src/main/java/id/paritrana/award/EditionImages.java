package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** The logos and seals of all editions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EditionImages extends CrudRepository<EditionImage, Long> {

  List<EditionImage> findByEditionIdOrderByPlace(long editionId);

  Optional<EditionImage> findByEditionIdAndPlace(long editionId, EditionImage.Place place);
}
