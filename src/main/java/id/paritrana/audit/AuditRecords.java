package id.paritrana.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The chain. It can be appended to and read; nothing here changes or deletes. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AuditRecords extends GenericRepository<AuditRecord, Long> {

  /**
   * What {@link ReadingAudit} asks for. {@code everything} is 1 for who reads all editions and the
   * records of none; {@code marks} is 1 for who may find marks by their points.
   */
  String SOUGHT =
      """
       from audit_record
      where (:everything = 1 or edition_id in (:editions))
        and subject not in (:hidden)
        and (:subject = '' or subject = :subject)
        and (:action = '' or action = :action)
        and (lower(actor) like :text or lower(organisation) like :text or lower(subject) like :text
             or (lower(changes) like :text and (:marks = 1 or action <> 'mark.saved')))
      """;

  AuditRecord save(AuditRecord record);

  Optional<AuditRecord> findById(long id);

  List<AuditRecord> findByActionOrderById(String action);

  List<AuditRecord> findByIdGreaterThanOrderById(long id, Pageable pageable);

  long countByIdGreaterThan(long id);

  /** The next deeds that entered rows, after the one of this id. */
  @Query(
      "select * from audit_record where ledger is not null and id > :after order by id limit :most")
  List<AuditRecord> entering(long after, int most);

  /** Action and subject, a blank between them, of the deeds that kept no rows. */
  @Query(
      """
      select distinct concat(action, ' ', subject) from audit_record
      where ledger is null and action in (:actions)\
      """)
  List<String> told(Collection<String> actions);

  /** The latest first. */
  @Query("select *" + SOUGHT + "order by id desc limit :most offset :skipped")
  List<AuditRecord> find(
      int everything,
      Collection<Long> editions,
      Collection<String> hidden,
      String subject,
      String action,
      String text,
      int marks,
      int most,
      int skipped);

  @Query("select count(*)" + SOUGHT)
  long count(
      int everything,
      Collection<Long> editions,
      Collection<String> hidden,
      String subject,
      String action,
      String text,
      int marks);
}
