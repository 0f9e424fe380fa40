package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Winners;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Organisation;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enters nominees in the register of certificates. */
@Singleton
public class IssuingCertificates {

  private final Rounds rounds;
  private final Winners winners;
  private final Participants participants;
  private final Register register;
  private final Numbers numbers;
  private final Background background;
  private final Acts acts;

  IssuingCertificates(
      Rounds rounds,
      Winners winners,
      Participants participants,
      Register register,
      Numbers numbers,
      Background background,
      Acts acts) {
    this.rounds = rounds;
    this.winners = winners;
    this.participants = participants;
    this.register = register;
    this.numbers = numbers;
    this.background = background;
    this.acts = acts;
  }

  /** Whom a certificate honours; without a place for one who took part. */
  record Honoured(Nomination nomination, @Nullable Integer place, int version) {}

  /** One certificate per winner, numbered through the edition by its pattern. */
  @Transactional
  public List<Certificate> issue(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.of(categoryId);
    return enter(
        actor,
        place,
        winners.of(place).stream()
            .map(w -> new Honoured(w.nomination(), w.place(), version(place)))
            .toList(),
        now);
  }

  /** The same for those of one category whom a version of its result honours anew. */
  List<Certificate> issue(Actor actor, Rounds.Place place, List<Honoured> honoured, Instant now) {
    return enter(actor, place, honoured, now);
  }

  private int version(Rounds.Place place) {
    return background.version(place);
  }

  /**
   * Certificates for those who took part in a decided category without winning, as far as they have
   * none. The numbers go on without a gap.
   *
   * @param most how many at most, so that the numbers are not held for long
   * @return whether some may be left
   */
  @Transactional
  public boolean issueToParticipants(Actor actor, Edition edition, int most, Instant now) {
    numbers.lock(edition);
    int left = most;
    for (Rounds.Place place : participants.decided(edition)) {
      List<Honoured> some =
          participants.without(place).stream()
              .limit(left)
              .map(nomination -> new Honoured(nomination, null, version(place)))
              .toList();
      left -= enter(actor, place, some, now).size();
      if (left == 0) {
        return true;
      }
    }
    return false;
  }

  private List<Certificate> enter(
      Actor actor, Rounds.Place place, List<Honoured> honoured, Instant now) {
    LocalDate today = now.atZone(place.edition().timeZone()).toLocalDate();
    Iterator<String> free = numbers.free(place.edition(), place.category(), today);
    Map<Long, Organisation> nominees =
        background.nominees(honoured.stream().map(Honoured::nomination).toList());
    List<Certificate> issued = new ArrayList<>();
    for (Honoured each : honoured) {
      Certificate certificate =
          register.enter(
              actor,
              place.edition(),
              new Certificate(
                  null,
                  free.next(),
                  place.edition().id(),
                  each.nomination().id(),
                  each.version(),
                  each.place() == null ? Certificate.Kind.PARTICIPANT : Certificate.Kind.WINNER,
                  each.place(),
                  nominees.get(each.nomination().nomineeId()).name(),
                  place.category().nameId(),
                  place.category().nameEn(),
                  today,
                  now,
                  actor.accountId(),
                  null));
      acts.publish(
          new Certificate.Issued(
              actor,
              now,
              place.edition().id(),
              certificate.number(),
              certificate.id(),
              each.nomination().number(),
              each.place()));
      issued.add(certificate);
    }
    return issued;
  }
}
