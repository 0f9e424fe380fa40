package id.paritrana.web.dossier;

import id.paritrana.award.EditionRights;
import id.paritrana.decision.CorrectedFigures;
import id.paritrana.decision.ObjectedPoints;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Reconciliation;
import id.paritrana.nomination.CallPolicy;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.NominationRights;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import id.paritrana.workflow.EligibilityForecast;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a dossier for a reader. */
@Singleton
final class DossierViews {

  private final Admission admission;
  private final Places places;
  private final Dossiers dossiers;
  private final SubmittingNominations.Completeness completeness;
  private final Surroundings around;

  DossierViews(
      Admission admission,
      Places places,
      Dossiers dossiers,
      SubmittingNominations.Completeness completeness,
      Surroundings around) {
    this.admission = admission;
    this.places = places;
    this.dossiers = dossiers;
    this.completeness = completeness;
    this.around = around;
  }

  /**
   * @throws NoSuchNomination when there is none, or none that the actor may read
   */
  DossierView of(Actor actor, String number, Instant now) {
    return view(actor, admission.rights.readable(actor, number), now);
  }

  /**
   * @throws NoSuchNomination when there is none, or none that the actor may write
   */
  DossierView writable(Actor actor, String number, Instant now) {
    return view(actor, admission.rights.writable(actor, number), now);
  }

  /**
   * @throws NoSuchNomination when there is none, or none that the actor may verify
   */
  DossierView verifiable(Actor actor, String number, Instant now) {
    Nomination nomination = admission.rights.readable(actor, number);
    if (!admission.verifiers.verifies(actor, nomination)) {
      throw new NoSuchNomination(number);
    }
    return view(actor, nomination, now);
  }

  private DossierView view(Actor actor, Nomination nomination, Instant now) {
    Place place = places.of(nomination);
    DossierView.Reader reader = admission.reader(actor, nomination, place);
    Refusal closed = admission.call.closedFor(nomination, now).orElse(null);
    boolean writes = reader == DossierView.Reader.NOMINATOR;
    Dossier dossier = seen(reader, dossiers.of(nomination));
    List<CorrectedFigures.Corrected> corrected = around.corrected.of(actor, nomination);
    return new DossierView(
        dossier,
        place,
        reader,
        writes && closed == null ? completeness.missing(nomination) : List.of(),
        closed,
        corrected,
        reader == DossierView.Reader.COMMITTEE ? around.named(dossier, corrected) : Map.of(),
        around.links.of(actor, nomination, place),
        isJudged(actor, dossier) ? around.forecast.failedGate(nomination) : Optional.empty(),
        around.objected.of(actor, nomination, now),
        now);
  }

  /** Whether the reader may pass the dossier on now. */
  private boolean isJudged(Actor actor, Dossier dossier) {
    return dossier.nomination().status() == Nomination.Status.SUBMITTED
        && admission.verifiers.verifies(actor, dossier.nomination())
        && dossier.openFigures().isEmpty()
        && dossier.openDocuments().isEmpty();
  }

  /** While a dossier is being checked, what was found so far is the committee's alone. */
  private static Dossier seen(DossierView.Reader reader, Dossier dossier) {
    return reader == DossierView.Reader.COMMITTEE
            || dossier.nomination().status() != Nomination.Status.SUBMITTED
        ? dossier
        : new Dossier(
            dossier.edition(),
            dossier.nomination(),
            dossier.figures().stream().map(DossierViews::declared).toList(),
            dossier.documents(),
            List.of(),
            dossier.request());
  }

  private static Figure declared(Figure figure) {
    Map<FigureValue.Stage, FigureValue> values = new HashMap<>(figure.values());
    values.keySet().retainAll(List.of(FigureValue.Stage.DECLARED));
    return new Figure(figure.definition(), figure.observation(), values, List.of(), List.of());
  }

  /** What a person may do with a nomination. */
  @Singleton
  static final class Admission {

    private final NominationRights rights;
    private final EditionRights editionRights;
    private final Dossiers.Verifiers verifiers;
    private final CallPolicy call;

    Admission(
        NominationRights rights,
        EditionRights editionRights,
        Dossiers.Verifiers verifiers,
        CallPolicy call) {
      this.rights = rights;
      this.editionRights = editionRights;
      this.verifiers = verifiers;
      this.call = call;
    }

    private DossierView.Reader reader(Actor actor, Nomination nomination, Place place) {
      if (rights.writes(actor, nomination)) {
        return DossierView.Reader.NOMINATOR;
      }
      return editionRights.readsAll(actor, place.edition())
          ? DossierView.Reader.COMMITTEE
          : DossierView.Reader.NOMINEE;
    }
  }

  /**
   * What readers learn beyond the dossier itself: names, where to read on, what will come, what
   * they may object to, and what was corrected.
   */
  @Singleton
  static final class Surroundings {

    private final Accounts accounts;
    private final DossierLinks links;
    private final EligibilityForecast forecast;
    private final ObjectedPoints objected;
    private final CorrectedFigures corrected;

    Surroundings(
        Accounts accounts,
        DossierLinks links,
        EligibilityForecast forecast,
        ObjectedPoints objected,
        CorrectedFigures corrected) {
      this.accounts = accounts;
      this.links = links;
      this.forecast = forecast;
      this.objected = objected;
      this.corrected = corrected;
    }

    private Map<Long, String> named(Dossier dossier, List<CorrectedFigures.Corrected> corrected) {
      Map<Long, String> names = new HashMap<>();
      Stream.of(
              dossier.findings().stream().map(Finding::foundBy),
              dossier.figures().stream()
                  .flatMap(figure -> figure.reconciliations().stream())
                  .map(Reconciliation::decidedBy),
              corrected.stream().map(each -> each.correction().openedBy()))
          .flatMap(people -> people)
          .distinct()
          .forEach(id -> names.put(id, accounts.findById(id).map(Account::displayName).orElse("")));
      return names;
    }
  }
}
