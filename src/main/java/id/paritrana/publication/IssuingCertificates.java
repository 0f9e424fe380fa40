package id.paritrana.publication;

import id.paritrana.decision.Rounds;
import id.paritrana.decision.Winners;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Organisation;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Enters the winners of a category in the register of certificates. */
@Singleton
public class IssuingCertificates {

  private final Rounds rounds;
  private final Winners winners;
  private final Register register;
  private final Background background;
  private final Acts acts;

  IssuingCertificates(
      Rounds rounds, Winners winners, Register register, Background background, Acts acts) {
    this.rounds = rounds;
    this.winners = winners;
    this.register = register;
    this.background = background;
    this.acts = acts;
  }

  /** One certificate per winner, numbered through the edition by its pattern. */
  @Transactional
  public List<Certificate> issue(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.of(categoryId);
    LocalDate today = now.atZone(place.edition().timeZone()).toLocalDate();
    Iterator<String> free = register.freeNumbers(place.edition(), place.category(), today);
    List<Certificate> issued = new ArrayList<>();
    List<Winners.Ranked> ranked = winners.of(place);
    Map<Long, Organisation> nominees =
        background.nominees(ranked.stream().map(Winners.Ranked::nomination).toList());
    for (Winners.Ranked winner : ranked) {
      Certificate certificate =
          register.enter(
              new Certificate(
                  null,
                  free.next(),
                  winner.nomination().id(),
                  winner.place(),
                  nominees.get(winner.nomination().nomineeId()).name(),
                  place.category().nameId(),
                  place.category().nameEn(),
                  today,
                  now,
                  actor.accountId()),
              place.edition());
      acts.publish(
          new Certificate.Issued(
              actor,
              now,
              place.edition().id(),
              certificate.number(),
              winner.nomination().number(),
              winner.place()));
      issued.add(certificate);
    }
    return issued;
  }
}
