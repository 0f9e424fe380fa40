package id.paritrana.publication;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The logos and seals of all certificates. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CertificateImages extends CrudRepository<CertificateImage, Long> {

  List<CertificateImage> findByCertificateId(long certificateId);
}
