package id.paritrana.publication;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The signatures of all certificates. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Signatures extends CrudRepository<Signature, Long> {

  List<Signature> findByCertificateIdOrderByNumber(long certificateId);
}
