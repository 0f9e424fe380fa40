package id.paritrana.verification;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.DocumentKind;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import id.paritrana.nomination.DecidingNominations;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** States the facts for the table of gates and records what it says. */
@Singleton
public class Gates {

  private final Nominations nominations;
  private final Categories categories;
  private final Dossiers dossiers;
  private final Eligibilities eligibilities;
  private final DecidingNominations deciding;

  Gates(
      Nominations nominations,
      Categories categories,
      Dossiers dossiers,
      Eligibilities eligibilities,
      DecidingNominations deciding) {
    this.nominations = nominations;
    this.categories = categories;
    this.dossiers = dossiers;
    this.eligibilities = eligibilities;
    this.deciding = deciding;
  }

  /** The facts about a verified nomination. */
  @Transactional
  public GateFacts facts(long nominationId) {
    Dossier dossier = dossiers.of(nominations.withId(nominationId));
    Category category = categories.withId(dossier.nomination().categoryId());
    return new GateFacts(
        category.nomineeKinds().contains(Organisation.Kind.COMPANY),
        dossier.nomination().statement() != null && !dossier.nomination().statement().isBlank(),
        acceptedKinds(dossier).containsAll(category.requiredDocuments()),
        dossier.figures().stream()
            .filter(Gate.FIGURES::looksAt)
            .allMatch(f -> f.at(FigureValue.Stage.VERIFIED).isPresent()),
        amount(dossier, Gate.NO_ARREARS).doubleValue(),
        lacking(dossier, Gate.ALL_PROGRAMMES).doubleValue());
  }

  /**
   * Records what the gates said; the nomination is admitted or refused with it.
   *
   * @param failedGate the first gate that failed, or empty when it is eligible
   */
  @Transactional
  public void decide(Actor actor, long nominationId, @Nullable String failedGate, Instant now) {
    GateFacts facts = facts(nominationId);
    Eligibility.Result result =
        failedGate == null ? Eligibility.Result.ELIGIBLE : Eligibility.Result.REFUSED;
    eligibilities.save(
        new Eligibility(null, nominationId, result, failedGate, facts.toString(), now));
    if (failedGate == null) {
      deciding.admit(actor, nominationId, now);
    } else {
      deciding.refuse(actor, nominationId, failedGate, now);
    }
  }

  /**
   * Records that the gate does not hold against a refused nominee; what it said before stays.
   *
   * @param objection the number of the objection that was upheld
   */
  @Transactional
  public void reinstate(Actor actor, long nominationId, String objection, Instant now) {
    eligibilities.save(
        new Eligibility(
            null, nominationId, Eligibility.Result.ELIGIBLE, null, "objection " + objection, now));
    deciding.reinstate(actor, nominationId, now);
  }

  private static Set<DocumentKind> acceptedKinds(Dossier dossier) {
    return dossier.documents().stream()
        .filter(d -> dossier.of(d).filter(f -> f.verdict() == Finding.Verdict.ACCEPTED).isPresent())
        .map(Evidence::kind)
        .collect(Collectors.toSet());
  }

  private static BigDecimal amount(Dossier dossier, Gate gate) {
    return measured(dossier, gate)
        .map(m -> m instanceof Measurement.Amount(BigDecimal value) ? value : BigDecimal.ZERO)
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal lacking(Dossier dossier, Gate gate) {
    return measured(dossier, gate)
        .map(
            m ->
                m instanceof Measurement.Ratio(BigDecimal joined, BigDecimal mandatory, _)
                    ? mandatory.subtract(joined).max(BigDecimal.ZERO)
                    : BigDecimal.ZERO)
        .orElse(BigDecimal.ZERO);
  }

  private static Optional<Measurement> measured(Dossier dossier, Gate gate) {
    return dossier.figures().stream()
        .filter(gate::looksAt)
        .findFirst()
        .flatMap(Figure::current)
        .map(FigureValue::measurement);
  }
}
