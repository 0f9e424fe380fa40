package id.paritrana.audit;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.NominationRights;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets observers read the whole record, and a committee that of its own editions. Drafts are hidden
 * from the committee until they are handed in, and the points of marks until the panel's work is
 * closed; nominators and administrators read nothing.
 */
@Singleton
public class ReadingAudit {

  private static final String MARK_SAVED = "mark.saved";

  private final AuditRecords records;
  private final Editions editions;
  private final EditionRights editionRights;
  private final NominationRights nominationRights;
  private final Secrecy secrecy;

  ReadingAudit(
      AuditRecords records,
      Editions editions,
      EditionRights editionRights,
      NominationRights nominationRights,
      Secrecy secrecy) {
    this.records = records;
    this.editions = editions;
    this.editionRights = editionRights;
    this.nominationRights = nominationRights;
    this.secrecy = secrecy;
  }

  /** Whether the reader sees which values changed. */
  public enum Values {
    SHOWN,
    /** Points of a panel that is still at work. */
    WITHHELD
  }

  /**
   * One record as the reader may see it.
   *
   * @param changes empty when withheld
   */
  public record Entry(AuditRecord record, List<Change> changes, Values values) {}

  /**
   * One page of what was found.
   *
   * @param total of all pages
   */
  public record Found(List<Entry> entries, int page, long total) {

    public int lastPage() {
      return Math.toIntExact(Math.max(1, Math.ceilDiv(total, AuditSearch.AT_ONCE)));
    }
  }

  /** The editions whose record the actor reads, the latest first. */
  @ReadOnly
  public List<Edition> editions(Actor actor) {
    return editions.listOrderByPeriodToDescAndName().stream()
        .filter(edition -> leads(actor, edition))
        .toList();
  }

  /**
   * @throws NoSuchEdition when the actor may not read the record of that edition
   */
  @ReadOnly
  public Found find(Actor actor, AuditSearch search) {
    List<Edition> readable = editions(actor);
    if (search.edition() == null) {
      return found(actor, readable, actor.is(Role.OBSERVER), search);
    }
    Edition one =
        readable.stream()
            .filter(edition -> edition.code().equals(search.edition()))
            .findFirst()
            .orElseThrow(() -> new NoSuchEdition(search.edition()));
    return found(actor, List.of(one), false, search);
  }

  /**
   * What was done to one nomination; its committee, verifiers among them, and observers read it.
   *
   * @throws NoSuchNomination when there is none, or the actor may not read its history
   */
  @ReadOnly
  public Found history(Actor actor, String number, int page) {
    Nomination nomination = nominationRights.readable(actor, number);
    Edition edition = editions.withId(nomination.editionId());
    if (!editionRights.readsAll(actor, edition)) {
      throw new NoSuchNomination(number);
    }
    return found(actor, List.of(edition), false, AuditSearch.of(number, page));
  }

  /** Observers and organisers may have the chain verified. */
  public boolean verifies(Actor actor) {
    return actor.is(Role.OBSERVER) || actor.is(Role.ORGANISER);
  }

  private boolean leads(Actor actor, Edition edition) {
    return actor.is(Role.OBSERVER) || editionRights.organises(actor, edition);
  }

  private Found found(Actor actor, List<Edition> readable, boolean everything, AuditSearch search) {
    boolean observer = actor.is(Role.OBSERVER);
    List<Long> ids = orNone(readable.stream().map(Edition::id).toList(), -1L);
    List<String> hidden = orNone(observer ? List.of() : secrecy.drafts(readable), "");
    int all = everything ? 1 : 0;
    int marks = observer ? 1 : 0;
    String pattern = search.pattern();
    List<AuditRecord> page =
        records.find(
            all,
            ids,
            hidden,
            search.subject(),
            search.action(),
            pattern,
            marks,
            AuditSearch.AT_ONCE,
            search.skipped());
    long total = records.count(all, ids, hidden, search.subject(), search.action(), pattern, marks);
    Set<String> open = observer ? Set.of() : secrecy.open(subjectsOfMarks(page));
    return new Found(page.stream().map(r -> entry(r, open)).toList(), search.page(), total);
  }

  private static Set<String> subjectsOfMarks(List<AuditRecord> page) {
    return page.stream()
        .filter(record -> record.action().equals(MARK_SAVED))
        .map(AuditRecord::subject)
        .collect(Collectors.toSet());
  }

  private static Entry entry(AuditRecord record, Set<String> open) {
    return record.action().equals(MARK_SAVED) && open.contains(record.subject())
        ? new Entry(record, List.of(), Values.WITHHELD)
        : new Entry(record, Chain.changes(record), Values.SHOWN);
  }

  /** A list for SQL, which knows no empty one. */
  private static <T> List<T> orNone(List<T> list, T none) {
    return list.isEmpty() ? List.of(none) : list;
  }
}
