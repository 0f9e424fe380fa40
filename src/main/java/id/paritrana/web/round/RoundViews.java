package id.paritrana.web.round;

import id.paritrana.award.EditionRights;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.ObjectionWindows;
import id.paritrana.decision.OpenObjections;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.PlenaryReadings;
import id.paritrana.decision.ReadingCorrections;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.ScoreRights;
import id.paritrana.decision.Shortlists;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.publication.Embargoes;
import id.paritrana.publication.ReadingCertificates;
import id.paritrana.workflow.RoundProcesses;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what the pages of a round show, for those who may follow it. */
@Singleton
class RoundViews {

  private final Rounds rounds;
  private final EditionRights rights;
  private final Nominations nominations;
  private final ProgressViews progress;
  private final Readings readings;
  private final Hearing hearing;

  RoundViews(
      Rounds rounds,
      EditionRights rights,
      Nominations nominations,
      ProgressViews progress,
      Readings readings,
      Hearing hearing) {
    this.rounds = rounds;
    this.rights = rights;
    this.nominations = nominations;
    this.progress = progress;
    this.readings = readings;
    this.hearing = hearing;
  }

  /** What came of a round so far. */
  @Singleton
  record Readings(
      PlenaryReadings plenaries,
      ReadingCertificates certificates,
      ReadingCorrections corrections,
      ScoreRights scores,
      RoundProcesses processes,
      Embargoes embargoes,
      Clock clock) {

    RoundView.Embargo embargo(Rounds.Place place) {
      return new RoundView.Embargo(
          embargoes.ahead(place, clock.instant()), embargoes.isReleased(place.category().id()));
    }
  }

  /**
   * @throws NoSuchEdition when there is no round that the actor may follow
   */
  Rounds.Place place(Actor actor, String edition, String category) {
    Rounds.Place place = rounds.at(edition, category);
    if (!rights.readsAll(actor, place.edition())) {
      throw new NoSuchEdition(edition);
    }
    return place;
  }

  /**
   * The same for those who may read the minutes of a plenary.
   *
   * @throws NoSuchEdition when the actor may not
   */
  Rounds.Place place(Actor actor, String edition, String category, Plenary.Purpose purpose) {
    Rounds.Place place = place(actor, edition, category);
    if (!readings.scores().readsMinutes(actor, place, purpose)) {
      throw new NoSuchEdition(edition);
    }
    return place;
  }

  /**
   * The same for those who lead it.
   *
   * @throws NoSuchEdition when there is no round that the actor leads
   */
  Rounds.Place led(Actor actor, String edition, String category) {
    Rounds.Place place = place(actor, edition, category);
    if (!rights.organises(actor, place.edition())) {
      throw new NoSuchEdition(edition);
    }
    return place;
  }

  RoundView of(Actor actor, String edition, String category, int part) {
    Rounds.Place place = place(actor, edition, category);
    List<Nomination> all =
        nominations.findByCategoryIdOrderByNumber(place.category().id()).stream()
            .filter(nomination -> nomination.status() != Nomination.Status.DRAFT)
            .toList();
    boolean organises = rights.organises(actor, place.edition());
    return new RoundView(
        place,
        organises,
        organises || actor.is(Role.OBSERVER),
        counts(all),
        listing(all, part),
        progress.of(place),
        held(actor, place),
        readings.certificates().of(actor, place),
        new RoundView.Course(
            readings.processes().isSigning(place),
            readings.processes().failed(actor, place),
            readings.embargo(place),
            organises || actor.is(Role.OBSERVER)
                ? readings.corrections().openName(place)
                : Optional.empty()),
        new RoundView.Objections(
            hearing.windows().of(place),
            hearing.open().count(place),
            !hearing.open().unscored(place).isEmpty(),
            hearing.shortlists().isOutdated(place.round())));
  }

  /** The organisations that the nominations honour, by their ids. */
  Map<Long, Organisation> nominees(List<Nomination> nominations) {
    return progress.nominees(nominations);
  }

  /**
   * The minutes of a plenary.
   *
   * @throws NoSuchEdition when it was not held yet
   */
  PlenaryReadings.Held held(Rounds.Place place, Plenary.Purpose purpose) {
    return readings.plenaries().of(place, purpose);
  }

  /**
   * The minutes of the plenary whose ranks count.
   *
   * @throws NoSuchEdition before one was held
   */
  PlenaryReadings.Held counting(Rounds.Place place) {
    return readings.plenaries().counting(place);
  }

  /**
   * The same of an earlier plenary, held before the category went back to its shortlist.
   *
   * @throws NoSuchEdition when there was none of that number
   */
  PlenaryReadings.Held held(Rounds.Place place, Plenary.Purpose purpose, int number) {
    return readings.plenaries().of(place, purpose, number);
  }

  private Set<Plenary.Purpose> held(Actor actor, Rounds.Place place) {
    return Arrays.stream(Plenary.Purpose.values())
        .filter(purpose -> readings.scores().readsMinutes(actor, place, purpose))
        .filter(purpose -> readings.plenaries().isHeld(place, purpose))
        .collect(Collectors.toSet());
  }

  private static Map<Nomination.Status, Long> counts(List<Nomination> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                Nomination::status,
                () -> new EnumMap<>(Nomination.Status.class),
                Collectors.counting()));
  }

  private Listing listing(List<Nomination> all, int part) {
    int last = Math.max(1, Math.ceilDiv(all.size(), Listing.SIZE));
    int number = Math.clamp(part, 1, last);
    List<Nomination> shown =
        all.stream().skip((long) (number - 1) * Listing.SIZE).limit(Listing.SIZE).toList();
    Map<Long, Organisation> nominees = progress.nominees(shown);
    return new Listing(
        shown.stream().map(n -> new Listing.Line(n, nominees.get(n.nomineeId()))).toList(),
        number,
        last);
  }

  /** How far the objections of a round have come. */
  @Singleton
  record Hearing(ObjectionWindows windows, OpenObjections open, Shortlists shortlists) {}
}
