package id.paritrana.verification;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureForm;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Quote;
import id.paritrana.indicator.Reconciliation;
import id.paritrana.indicator.VerifiedValues;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.NoSuchNomination;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges the figures and documents of a submitted dossier one by one. */
@Singleton
public class CheckingDossiers {

  /** Longest reason, in characters. */
  public static final int REASON_MOST = 1000;

  private final Dossiers dossiers;
  private final Findings findings;
  private final VerifiedValues values;
  private final Acts acts;

  CheckingDossiers(Dossiers dossiers, Findings findings, VerifiedValues values, Acts acts) {
    this.dossiers = dossiers;
    this.findings = findings;
    this.values = values;
    this.acts = acts;
  }

  /**
   * Accepts a figure as declared, or sets another value beside it.
   *
   * @param corrected the value that stands instead; empty to accept the declared one
   * @param reason needed for a correction; where published texts were reconciled, their
   *     reconciliation's reason stands in its place
   * @return refused while published texts contradict the declared value and nobody reconciled them,
   *     and where the value that would stand contradicts the text that is followed
   */
  @Transactional
  public Outcome<Finding> judgeFigure(
      Actor actor,
      String number,
      String figureCode,
      @Nullable FigureStatement corrected,
      String reason,
      Instant now) {
    Dossier dossier = dossiers.verifiable(actor, number);
    Figure figure =
        dossier.figures().stream()
            .filter(f -> f.definition().code().equals(figureCode) && f.observation() != null)
            .findFirst()
            .orElseThrow(() -> new NoSuchNomination(number + "/" + figureCode));
    Optional<Refusal> fault = fault(dossier, figure, corrected, reason, now);
    return fault.isPresent()
        ? Outcome.refused(fault.get())
        : Outcome.done(judge(actor, dossier, figure, corrected, reason, now));
  }

  private Optional<Refusal> fault(
      Dossier dossier,
      Figure figure,
      @Nullable FigureStatement corrected,
      String reason,
      Instant now) {
    return dossiers
        .closed(dossier.nomination())
        .or(() -> unchanged(figure, corrected))
        .or(() -> contested(figure))
        .or(() -> reasonFault(reason, corrected != null))
        .or(
            () ->
                corrected == null
                    ? Optional.empty()
                    : FigureForm.fault(figure.definition(), corrected, now))
        .or(() -> departing(figure, corrected));
  }

  private Finding judge(
      Actor actor,
      Dossier dossier,
      Figure figure,
      @Nullable FigureStatement corrected,
      String reason,
      Instant now) {
    FigureStatement declared =
        figure.at(FigureValue.Stage.DECLARED).map(FigureValue::statement).orElseThrow();
    FigureStatement stands = corrected == null ? declared : corrected;
    String why =
        reason.isBlank() ? figure.reconciliation().map(Reconciliation::reason).orElse("") : reason;
    values.set(figure, stands, why, actor, now);
    Finding.Verdict verdict =
        corrected == null ? Finding.Verdict.ACCEPTED : Finding.Verdict.CORRECTED;
    Finding finding =
        findings.save(
            new Finding(
                null,
                dossier.nomination().id(),
                figure.observation().id(),
                null,
                verdict,
                blankToNull(why),
                now,
                actor.id()));
    String from =
        figure
            .at(FigureValue.Stage.VERIFIED)
            .or(() -> figure.at(FigureValue.Stage.DECLARED))
            .map(v -> FigureForm.words(figure.definition(), v.statement()))
            .orElse(null);
    publish(
        actor,
        dossier,
        "dossier.figure-" + verdict.name().toLowerCase(Locale.ROOT),
        now,
        new Change(figure.definition().code(), from, FigureForm.words(figure.definition(), stands)),
        why);
    return finding;
  }

  /**
   * Accepts, as declared, every figure about which there is no doubt; each gets a finding of its
   * own.
   *
   * @return the findings; refused where no figure is {@link Dossier#undisputedFigures undisputed}
   */
  @Transactional
  public Outcome<List<Finding>> acceptUndisputed(Actor actor, String number, Instant now) {
    Dossier dossier = dossiers.verifiable(actor, number);
    List<Figure> undisputed = dossier.undisputedFigures();
    Optional<Refusal> fault = dossiers.closed(dossier.nomination());
    if (fault.isEmpty() && undisputed.isEmpty()) {
      fault = Optional.of(Refusal.conflict("dossier.nothing-undisputed", Map.of()));
    }
    return fault.isPresent()
        ? Outcome.refused(fault.get())
        : Outcome.done(
            undisputed.stream()
                .map(f -> judgeFigure(actor, number, f.definition().code(), null, "", now))
                .map(Outcome::orThrow)
                .toList());
  }

  /**
   * Accepts or rejects a document.
   *
   * @param reason needed for a rejection
   */
  @Transactional
  public Outcome<Finding> judgeDocument(
      Actor actor,
      String number,
      long evidenceId,
      Finding.Verdict verdict,
      String reason,
      Instant now) {
    Dossier dossier = dossiers.verifiable(actor, number);
    Evidence document =
        dossier.documents().stream()
            .filter(d -> d.id() == evidenceId)
            .findFirst()
            .orElseThrow(() -> new NoSuchNomination(number + "/" + evidenceId));
    if (verdict == Finding.Verdict.CORRECTED) {
      throw new IllegalArgumentException("a document is ACCEPTED or REJECTED, not " + verdict);
    }
    Optional<Refusal> fault =
        dossiers
            .closed(dossier.nomination())
            .or(() -> reasonFault(reason, verdict == Finding.Verdict.REJECTED));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    String from = dossier.of(document).map(f -> f.verdict().name()).orElse(null);
    Finding finding =
        findings.save(
            new Finding(
                null,
                dossier.nomination().id(),
                null,
                evidenceId,
                verdict,
                blankToNull(reason),
                now,
                actor.id()));
    publish(
        actor,
        dossier,
        "dossier.document-judged",
        now,
        new Change(document.title(), from, verdict.name()),
        reason);
    return Outcome.done(finding);
  }

  private void publish(
      Actor actor, Dossier dossier, String action, Instant now, Change change, String reason) {
    List<Change> changes =
        reason.isBlank() ? List.of(change) : List.of(change, new Change("reason", null, reason));
    acts.publish(
        new Dossier.Judged(
            actor,
            now,
            dossier.nomination().editionId(),
            dossier.nomination().number(),
            action,
            changes));
  }

  private static Optional<Refusal> contested(Figure figure) {
    return figure.isContested()
        ? Optional.of(
            Refusal.conflict("dossier.contested", Map.of("texts", figure.mismatches().size())))
        : Optional.empty();
  }

  private static Optional<Refusal> departing(Figure figure, @Nullable FigureStatement corrected) {
    return Optional.ofNullable(corrected)
        .or(() -> figure.at(FigureValue.Stage.DECLARED).map(FigureValue::statement))
        .filter(stands -> figure.departsFromFollowed(stands.measurement()))
        .flatMap(_ -> figure.followed())
        .map(
            followed ->
                Refusal.conflict(
                    "dossier.departs",
                    Map.of("source", followed.source(), "tolerance", Quote.ROUNDING)));
  }

  private static Optional<Refusal> unchanged(Figure figure, @Nullable FigureStatement corrected) {
    return figure
        .at(FigureValue.Stage.DECLARED)
        .map(FigureValue::statement)
        .filter(declared -> declared.equals(corrected))
        .map(_ -> Refusal.conflict("dossier.nothing-corrected", Map.of()));
  }

  static Optional<Refusal> reasonFault(String reason, boolean needed) {
    if (needed && !ReasonPolicy.suffices(reason)) {
      return Optional.of(
          Refusal.invalid("reason", "dossier.reason-needed", Map.of("least", ReasonPolicy.LEAST)));
    }
    return reason.length() > REASON_MOST
        ? Optional.of(
            Refusal.invalid("reason", "dossier.reason-length", Map.of("most", REASON_MOST)))
        : Optional.empty();
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
