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

  long countByEditionId(long editionId);

  /** Those issued to who wins a category, or won in an earlier version of its result. */
  @Query(
      """
      select c.* from certificate c
      where c.nomination_id in (select id from nomination where category_id = :categoryId)
      and exists (select 1 from certificate w where w.nomination_id = c.nomination_id
        and w.kind = 'WINNER' and w.version <= c.version)
      order by c.number\
      """)
  List<Certificate> ofWinners(long categoryId);

  /** The ids of an edition's nominations that have a certificate. */
  @Query("select nomination_id from certificate where edition_id = :editionId")
  List<Long> nominationsHonoured(long editionId);

  /**
   * The ids of a category's nominations whose last certificate, up to this version of the result,
   * is one of participation.
   */
  @Query(
      """
      select c.nomination_id from certificate c
      where c.nomination_id in (select id from nomination where category_id = :categoryId)
      and c.kind = 'PARTICIPANT' and c.version <= :version
      and not exists (select 1 from certificate w where w.nomination_id = c.nomination_id
        and w.kind = 'WINNER' and w.version > c.version and w.version <= :version)\
      """)
  List<Long> participantsHonoured(long categoryId, int version);

  /** The next certificates of an edition after one of this id, in the order of their issue. */
  @Query(
      """
      select * from certificate where edition_id = :editionId and id > :after
      order by id limit :most\
      """)
  List<Certificate> next(long editionId, long after, int most);

  /**
   * Certificates of an edition that are still to be signed in a language, but for those that failed
   * at it.
   *
   * @param lane 0 to {@code lanes} - 1; each certificate belongs to one lane
   */
  @Query(
      """
      select c.* from certificate c where c.edition_id = :editionId and mod(c.id, :lanes) = :lane
      and not exists (select 1 from certificate_file f
        where f.certificate_id = c.id and f.language = :language)
      and not exists (select 1 from certificate_failure x
        where x.certificate_id = c.id and x.language = :language)
      order by c.id limit :most\
      """)
  List<Certificate> unsigned(long editionId, String language, int lane, int lanes, int most);
}
