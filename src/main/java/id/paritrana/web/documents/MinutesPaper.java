package id.paritrana.web.documents;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.Correction;
import id.paritrana.decision.Corrections;
import id.paritrana.decision.Objection;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.PlenaryAttendance.Presence;
import id.paritrana.decision.PlenaryDecision;
import id.paritrana.decision.PlenaryReadings;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.ScoreRights;
import id.paritrana.decision.ScoringRun;
import id.paritrana.decision.ScoringRuns;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.Headings;
import id.paritrana.publication.Letterheads;
import id.paritrana.report.DecisionLine;
import id.paritrana.report.DissentLine;
import id.paritrana.report.MinutesPrints;
import id.paritrana.report.MinutesReport;
import id.paritrana.report.PlenaryPurpose;
import id.paritrana.report.SeatLine;
import id.paritrana.report.SigningSeat;
import id.paritrana.web.Page;
import id.paritrana.web.objection.PointNames;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints the minutes of a plenary, for those who may follow the round. */
@Singleton
final class MinutesPaper {

  private final Rounds rounds;
  private final ScoreRights rights;
  private final PlenaryReadings plenaries;
  private final Sources sources;
  private final MinutesPrints prints;

  MinutesPaper(
      Rounds rounds,
      ScoreRights rights,
      PlenaryReadings plenaries,
      Sources sources,
      MinutesPrints prints) {
    this.rounds = rounds;
    this.rights = rights;
    this.plenaries = plenaries;
    this.sources = sources;
    this.prints = prints;
  }

  /** What the minutes name by its id alone. */
  @Singleton
  record Sources(
      Organisations organisations,
      ScoringRuns runs,
      Letterheads letterheads,
      Corrections corrections,
      PointNames points) {

    private String nominee(long id) {
      return organisations.findById(id).orElseThrow().name();
    }

    private Correction correction(long categoryId, int number) {
      return corrections.findByCategoryIdOrderByNumber(categoryId).stream()
          .filter(each -> each.number() == number)
          .findFirst()
          .orElseThrow();
    }

    private String hash(long runId) {
      return runs.findById(runId).map(ScoringRun::sha256).orElseThrow();
    }
  }

  /**
   * The minutes as a PDF.
   *
   * @param number of an earlier plenary of the same purpose; empty for the last
   * @throws NoSuchEdition when there are none that the actor may read
   */
  byte[] pdf(
      Page page,
      Actor actor,
      String edition,
      String category,
      Plenary.Purpose purpose,
      Optional<Integer> number) {
    Rounds.Place place = rounds.at(edition, category);
    if (!rights.readsMinutes(actor, place, purpose)) {
      throw new NoSuchEdition(edition);
    }
    PlenaryReadings.Held held =
        number
            .map(earlier -> plenaries.of(place, purpose, earlier))
            .orElseGet(() -> plenaries.of(place, purpose));
    return prints.pdf(report(page, place, held), page.language().locale());
  }

  private MinutesReport report(Page page, Rounds.Place place, PlenaryReadings.Held held) {
    Plenary plenary = held.plenary();
    return new MinutesReport(
        Headings.of(place.edition()),
        place.category().name(page.language().locale()),
        purpose(plenary.purpose()),
        plenary.number(),
        plenary.purpose() == Plenary.Purpose.CORRECTION ? matter(page, place, held) : null,
        in(place, plenary.heldAt()),
        plenary.place(),
        in(place, plenary.recordedAt()),
        (int) held.turnout().present(),
        held.turnout().seats(),
        held.turnout().isFew(),
        place.edition().isIllustrative(),
        plenary.minutes(),
        held.decisions().stream().map(each -> decision(page, plenary.purpose(), each)).toList(),
        held.seats().stream().map(seated -> attendance(page, seated)).toList(),
        held.seats().stream()
            .filter(seated -> seated.attendance().dissent() != null)
            .map(seated -> dissent(page, seated))
            .toList(),
        held.seats().stream()
            .filter(seated -> seated.attendance().presence() == Presence.PRESENT)
            .map(seated -> signature(page, seated))
            .toList(),
        sources.hash(plenary.runId()),
        sources.letterheads().of(place.edition()));
  }

  private String matter(Page page, Rounds.Place place, PlenaryReadings.Held held) {
    Correction correction = sources.correction(place.category().id(), held.plenary().number());
    return page.text(
        "documents.minutes.correction",
        correction.name(place),
        held.decisions().stream()
            .map(PlenaryReadings.Decided::nomination)
            .filter(nomination -> nomination.id().equals(correction.nominationId()))
            .findFirst()
            .map(nomination -> point(page, correction, nomination))
            .orElseGet(() -> page.label(correction.subject())),
        correction.reason());
  }

  private String point(Page page, Correction correction, Nomination nomination) {
    return page.text(
        "documents.minutes.correction.point",
        page.label(correction.subject()),
        sources
            .points()
            .of(
                correction.categoryId(),
                Objection.Subject.valueOf(correction.subject().name()),
                Objects.requireNonNull(correction.point()),
                page.language().locale()),
        sources.nominee(nomination.nomineeId()));
  }

  private static ZonedDateTime in(Rounds.Place place, Instant instant) {
    return instant.atZone(place.edition().timeZone());
  }

  private static PlenaryPurpose purpose(Plenary.Purpose purpose) {
    return switch (purpose) {
      case SHORTLIST -> PlenaryPurpose.SHORTLIST;
      case RANKS -> PlenaryPurpose.RANKS;
      case FINAL -> PlenaryPurpose.FINAL;
      case CORRECTION -> PlenaryPurpose.CORRECTION;
    };
  }

  private DecisionLine decision(Page page, Plenary.Purpose purpose, PlenaryReadings.Decided line) {
    PlenaryDecision decision = line.decision();
    String proposed = place(page, purpose, decision.proposed());
    String decided = place(page, purpose, decision.decided());
    return new DecisionLine(
        sources.nominee(line.nomination().nomineeId()),
        line.nomination().number(),
        proposed,
        decided,
        !proposed.equals(decided),
        decision
            .ballot()
            .map(
                votes ->
                    page.text(
                        "rounds.plenary.ballot",
                        votes.inFavour(),
                        votes.against(),
                        votes.abstaining()))
            .orElse(null),
        decision.reason());
  }

  private static String place(Page page, Plenary.Purpose purpose, @Nullable Integer place) {
    if (purpose == Plenary.Purpose.SHORTLIST) {
      return page.text(place == null ? "rounds.plenary.off" : "rounds.plenary.on");
    }
    return place == null
        ? page.text("documents.minutes.unranked")
        : page.text("documents.minutes.rank", place);
  }

  private static SeatLine attendance(Page page, PlenaryReadings.Seated seated) {
    return new SeatLine(
        seated.seat().number(),
        page.label(seated.seat().seat()),
        seated.attendance().holder(),
        page.label(seated.attendance().presence()));
  }

  private static DissentLine dissent(Page page, PlenaryReadings.Seated seated) {
    return new DissentLine(
        seated.seat().number(),
        page.label(seated.seat().seat()),
        Objects.requireNonNull(seated.attendance().dissent()));
  }

  private static SigningSeat signature(Page page, PlenaryReadings.Seated seated) {
    return new SigningSeat(
        seated.seat().number(), page.label(seated.seat().seat()), seated.attendance().holder());
  }
}
