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
  private final Course course;
  private final Nominations nominations;
  private final Editions editions;
  private final ObjectionRights rights;
  private final UploadedFiles files;

  ReadingObjections(
      Objections objections,
      Course course,
      Nominations nominations,
      Editions editions,
      ObjectionRights rights,
      UploadedFiles files) {
    this.objections = objections;
    this.course = course;
    this.nominations = nominations;
    this.editions = editions;
    this.rights = rights;
    this.files = files;
  }

  /**
   * An objection and its nomination.
   *
   * @param handings how it was handed on, the earliest first
   * @param decision empty while it is open
   */
  public record Case(
      Objection objection,
      Nomination nomination,
      List<ObjectionHanding> handings,
      @Nullable ObjectionDecision decision) {
    public Case {
      handings = List.copyOf(handings);
    }

    /** Who is asked, or was when it was decided. */
    public Objection.Decider decider() {
      return handings.isEmpty() ? objection.decider() : handings.getLast().decider();
    }

    /** Until when it should be decided, or should have been. */
    public Instant replyDue() {
      return handings.isEmpty() ? objection.replyDue() : handings.getLast().replyDue();
    }

    public boolean isOpen() {
      return decision == null;
    }

    /** Whether it should have been decided by now. */
    public boolean isOverdue(Instant now) {
      return isOpen() && !now.isBefore(replyDue());
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
    return cases(rights.readable(actor, found));
  }

  private List<Case> cases(List<Objection> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Long> ids = found.stream().map(Objection::id).toList();
    Map<Long, List<ObjectionHanding>> handed =
        course.handings().findByObjectionIdInOrderById(ids).stream()
            .collect(Collectors.groupingBy(ObjectionHanding::objectionId));
    Map<Long, ObjectionDecision> decided =
        course.decisions().findByObjectionIdIn(ids).stream()
            .collect(Collectors.toMap(ObjectionDecision::objectionId, Function.identity()));
    Map<Long, Nomination> of =
        nominations
            .findByIdInOrderByNumber(
                found.stream().map(Objection::nominationId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    return found.stream()
        .map(
            each ->
                new Case(
                    each,
                    of.get(each.nominationId()),
                    handed.getOrDefault(each.id(), List.of()),
                    decided.get(each.id())))
        .toList();
  }

  /** What became of objections. */
  @Singleton
  record Course(ObjectionHandings handings, ObjectionDecisions decisions) {}
}
