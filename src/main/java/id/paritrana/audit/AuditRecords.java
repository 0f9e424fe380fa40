package id.paritrana.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The chain. It can be appended to and read; nothing here changes or deletes. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AuditRecords extends GenericRepository<AuditRecord, Long> {

  AuditRecord save(AuditRecord record);

  Page<AuditRecord> findByEditionIdOrderByIdDesc(long editionId, Pageable pageable);

  Page<AuditRecord> findAllOrderByIdDesc(Pageable pageable);

  List<AuditRecord> findBySubjectOrderById(String subject);

  List<AuditRecord> findByIdGreaterThanOrderById(long id, Pageable pageable);
}
