package id.paritrana.decision;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.nomination.UploadedFiles;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the objections of nominees to points of their provisional result. */
@Singleton
public class RaisingObjections {

  /** Longest grounds, in characters. */
  public static final int GROUNDS_MOST = 4000;

  private final Nominations nominations;
  private final Admission admission;
  private final Objections objections;
  private final UploadedFiles files;
  private final Acts acts;

  RaisingObjections(
      Nominations nominations,
      Admission admission,
      Objections objections,
      UploadedFiles files,
      Acts acts) {
    this.nominations = nominations;
    this.admission = admission;
    this.objections = objections;
    this.files = files;
    this.acts = acts;
  }

  /**
   * What a nominee says.
   *
   * @param point as {@link ObjectionPoints} names it
   * @param evidence empty without a document
   */
  public record Words(
      Objection.Subject subject, String point, String grounds, @Nullable Upload evidence) {}

  /** A file as it arrived. */
  public record Upload(String fileName, byte[] bytes) {}

  /** Refused when it comes late, from another than the nominee, or a second time. */
  @Transactional
  public Outcome<Objection> raise(Actor actor, String number, Words words, Instant now) {
    Nomination nomination = nominations.withNumber(number);
    if (!admission.rights().raises(actor, nomination)) {
      return Outcome.refused(Refusal.forbidden("objection.nominee-only"));
    }
    Rounds.Place place = admission.rounds().held(nomination.categoryId());
    Optional<Refusal> closed = admission.closed(place, now).or(() -> repeated(nomination, words));
    if (closed.isPresent()) {
      return Outcome.refused(closed.get());
    }
    List<Refusal> faults = faults(place, nomination, words);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Objection raised = objections.save(written(actor, place, nomination, words, now));
    admission.rounds().touch(place, now);
    acts.publish(new Objection.Raised(actor, now, place.edition().id(), raised.number(), raised));
    return Outcome.done(raised);
  }

  /** The points of the nominee's result to which the actor may object now. */
  @ReadOnly
  public List<ObjectionPoints.Point> points(Actor actor, Nomination nomination, Instant now) {
    if (!admission.rights().raises(actor, nomination)
        || nomination.status() == Nomination.Status.DRAFT) {
      return List.of();
    }
    Rounds.Place place = admission.rounds().of(nomination.categoryId());
    return admission.closed(place, now).isEmpty()
        ? admission.points().of(place, nomination)
        : List.of();
  }

  private Objection written(
      Actor actor, Rounds.Place place, Nomination nomination, Words words, Instant now) {
    Optional<UploadedFiles.Kept> kept =
        Optional.ofNullable(words.evidence())
            .map(file -> files.keep(file.fileName(), file.bytes()));
    return new Objection(
        null,
        nomination.number() + "-S" + (objections.countByNominationId(nomination.id()) + 1),
        place.edition().id(),
        place.category().id(),
        nomination.id(),
        words.subject(),
        words.point(),
        words.grounds().strip(),
        kept.map(UploadedFiles.Kept::fileName).orElse(null),
        kept.map(UploadedFiles.Kept::contentType).orElse(null),
        kept.map(UploadedFiles.Kept::sizeBytes).orElse(null),
        kept.map(UploadedFiles.Kept::sha256).orElse(null),
        admission
            .deciders()
            .first(
                new Judges.Matter(
                    place.edition().id(),
                    place.category().id(),
                    nomination.id(),
                    words.subject(),
                    words.point())),
        admission.windows().endAfter(place, now),
        now,
        actor.id());
  }

  private Optional<Refusal> repeated(Nomination nomination, Words words) {
    return objections
        .findByNominationIdAndSubjectAndPoint(nomination.id(), words.subject(), words.point())
        .map(
            first ->
                Refusal.conflict(
                    "objection.repeated",
                    Map.of("number", first.number(), "at", first.raisedAt())));
  }

  private List<Refusal> faults(Rounds.Place place, Nomination nomination, Words words) {
    List<Refusal> faults = new ArrayList<>();
    if (admission.points().of(place, nomination).stream()
        .noneMatch(
            point -> point.subject() == words.subject() && point.code().equals(words.point()))) {
      faults.add(Refusal.invalid("point", "objection.no-such-point", Map.of()));
    }
    if (!ReasonPolicy.suffices(words.grounds())
        || words.grounds().strip().length() > GROUNDS_MOST) {
      faults.add(
          Refusal.invalid(
              "grounds",
              "objection.grounds-length",
              Map.of("least", ReasonPolicy.LEAST, "most", GROUNDS_MOST)));
    }
    if (words.evidence() != null) {
      files.fault(words.evidence().fileName(), words.evidence().bytes()).ifPresent(faults::add);
    }
    return faults;
  }

  /** Who may object, when, and to what. */
  @Singleton
  record Admission(
      ObjectionRights rights,
      Rounds rounds,
      ObjectionWindows windows,
      ObjectionPoints points,
      Deciders deciders) {

    /** Why no objection is taken now. */
    Optional<Refusal> closed(Rounds.Place place, Instant now) {
      if (!place.edition().hearsObjections()) {
        return Optional.of(Refusal.conflict("objection.none-heard", Map.of()));
      }
      if (place.round().stage().compareTo(CategoryRound.Stage.PROVISIONAL) < 0) {
        return Optional.of(Refusal.conflict("objection.too-early", Map.of()));
      }
      return windows
          .of(place)
          .filter(window -> !window.isOpen(now))
          .map(window -> Refusal.conflict("objection.late", Map.of("until", window.until())));
    }
  }
}
