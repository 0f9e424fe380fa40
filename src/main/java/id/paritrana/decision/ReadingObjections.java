package id.paritrana.decision;

import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.nomination.UploadedFiles;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads objections with what was decided of them, as far as the reader may. */
@Singleton
public class ReadingObjections {

  private final Objections objections;
  private final ObjectionDecisions decisions;
  private final Nominations nominations;
  private final Editions editions;
  private final ObjectionRights rights;
  private final UploadedFiles files;

  ReadingObjections(
      Objections objections,
      ObjectionDecisions decisions,
      Nominations nominations,
      Editions editions,
      ObjectionRights rights,
      UploadedFiles files) {
    this.objections = objections;
    this.decisions = decisions;
    this.nominations = nominations;
    this.editions = editions;
    this.rights = rights;
    this.files = files;
  }

  /**
   * An objection and its nomination.
   *
   * @param decision empty while it is open
   */
  public record Case(
      Objection objection, Nomination nomination, @Nullable ObjectionDecision decision) {
    public boolean isOpen() {
      return decision == null;
    }

    /** Whether it should have been decided by now. */
    public boolean isOverdue(Instant now) {
      return isOpen() && !now.isBefore(objection.replyDue());
    }
  }

  /**
   * @throws NoSuchObjection when there is none that the actor may read
   */
  public Case of(Actor actor, String number) {
    Objection objection = objections.withNumber(number);
    if (!rights.reads(actor, objection)) {
      throw new NoSuchObjection(number);
    }
    return cases(List.of(objection)).getFirst();
  }

  /**
   * The document that came with an objection.
   *
   * @throws NoSuchObjection when there is none, or none that the actor may read
   */
  public Content content(Actor actor, String number) {
    Objection objection = of(actor, number).objection();
    if (objection.sha256() == null) {
      throw new NoSuchObjection(number);
    }
    return new Content(
        objection.fileName(), objection.contentType(), files.read(objection.sha256()));
  }

  /** A document with its bytes. */
  public record Content(String fileName, String contentType, byte[] bytes) {}

  /** The objections of one nominee that the actor may read, the earliest first. */
  public List<Case> ofNomination(Actor actor, Nomination nomination) {
    return readable(actor, objections.findByNominationIdOrderById(nomination.id()));
  }

  /** The objections of a category that the actor may read, the earliest first. */
  public List<Case> ofCategory(Actor actor, long categoryId) {
    return readable(actor, objections.findByCategoryIdOrderById(categoryId));
  }

  /** Those of a committee's editions for its people, and all for observers, the earliest first. */
  public List<Case> all(Actor actor) {
    if (actor.is(Role.OBSERVER)) {
      return cases(objections.listOrderById());
    }
    List<Long> own =
        editions.findByCommitteeId(actor.organisation().id()).stream().map(Edition::id).toList();
    return own.isEmpty() ? List.of() : readable(actor, objections.findByEditionIdInOrderById(own));
  }

  private List<Case> readable(Actor actor, List<Objection> found) {
    return cases(found.stream().filter(objection -> rights.reads(actor, objection)).toList());
  }

  private List<Case> cases(List<Objection> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Long, ObjectionDecision> decided =
        decisions.findByObjectionIdIn(found.stream().map(Objection::id).toList()).stream()
            .collect(Collectors.toMap(ObjectionDecision::objectionId, Function.identity()));
    Map<Long, Nomination> of =
        nominations
            .findByIdInOrderByNumber(
                found.stream().map(Objection::nominationId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    return found.stream()
        .map(each -> new Case(each, of.get(each.nominationId()), decided.get(each.id())))
        .toList();
  }
}
