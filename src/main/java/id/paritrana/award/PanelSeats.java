package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** The seats of all panels. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PanelSeats extends CrudRepository<PanelSeat, Long> {

  List<PanelSeat> findByEditionIdOrderByNumber(long editionId);

  Optional<PanelSeat> findByEditionIdAndHolderId(long editionId, long holderId);

  List<PanelSeat> findByHolderId(long holderId);
}
