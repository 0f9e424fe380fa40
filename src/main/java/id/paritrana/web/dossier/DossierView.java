package id.paritrana.web.dossier;

import id.paritrana.decision.CorrectedFigures;
import id.paritrana.decision.ObjectedPoints;
import id.paritrana.decision.Objection;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.Reconciliation;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nomination;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Finding;
import id.paritrana.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as one reader may see it.
 *
 * @param dossier holds no findings and only declared values where the check is not for the reader
 *     yet
 * @param missing what it lacks before it may be handed in; empty for who cannot hand it in
 * @param closed why the reader cannot change it now; empty when the reader can
 * @param corrected figures that corrections set after the seal, as far as the reader may know
 * @param people names of those who made findings and reconciled texts, by account
 * @param links what else the reader may open about the nomination
 * @param failingGate the gate that will refuse the nominee once a dossier that is judged throughout
 *     passes on; empty where none will, and for who does not verify it
 * @param objected to which points of its result somebody objected, and whether the reader may
 * @param now when it was opened
 */
public record DossierView(
    Dossier dossier,
    Place place,
    Reader reader,
    List<Refusal> missing,
    @Nullable Refusal closed,
    List<CorrectedFigures.Corrected> corrected,
    Map<Long, String> people,
    List<Link> links,
    Optional<String> failingGate,
    ObjectedPoints.Told objected,
    Instant now) {

  /** What the reader is to the dossier. */
  public enum Reader {
    /** Puts it forward: writes, hands in, withdraws. */
    NOMINATOR,
    /** Is honoured by it, put forward by another: reads. */
    NOMINEE,
    /** Organises, verifies or observes: reads everything at once. */
    COMMITTEE
  }

  /**
   * Somewhere to read on.
   *
   * @param text key of what it is
   */
  public record Link(String text, String address) {}

  public DossierView {
    missing = List.copyOf(missing);
    corrected = List.copyOf(corrected);
    people = Map.copyOf(people);
    links = List.copyOf(links);
  }

  /** Where the reader objects to a point of the result. */
  public String objectionPath(Objection.Subject subject, String point) {
    return "/nominations/"
        + nomination().number()
        + "/objections/new?subject="
        + subject
        + "&point="
        + point;
  }

  public Nomination nomination() {
    return dossier.nomination();
  }

  /** Whether the reader may change it now. */
  public boolean isOpen() {
    return reader == Reader.NOMINATOR && closed == null;
  }

  /** Whether the reader may take it back now. */
  public boolean isWithdrawable() {
    return reader == Reader.NOMINATOR
        && switch (nomination().status()) {
          case DRAFT, SUBMITTED, RETURNED -> true;
          case VERIFIED, ADMITTED, REFUSED, WITHDRAWN -> false;
        };
  }

  public Optional<Evidence> shownBy(Figure figure) {
    return figure.observation() == null
        ? Optional.empty()
        : dossier.documents().stream()
            .filter(document -> document.id().equals(figure.observation().evidenceId()))
            .findFirst();
  }

  /** What corrections set the figure to: the value that counts, then one that is under way. */
  public List<CorrectedFigures.Corrected> corrected(Figure figure) {
    return figure.observation() == null
        ? List.of()
        : corrected.stream().filter(each -> each.isOf(nomination(), figure)).toList();
  }

  /** Who opened a correction; empty text for who is not told. */
  public String nameOf(CorrectedFigures.Corrected corrected) {
    return people.getOrDefault(corrected.correction().openedBy(), "");
  }

  /** Why it was refused, in words; a gate that officials added later is named by its code. */
  public String refusal(Page page) {
    return GateWords.of(page, nomination().reason() == null ? "" : nomination().reason());
  }

  /** Who settled what published texts say; empty text for who is not told. */
  public String nameOf(Reconciliation reconciliation) {
    return people.getOrDefault(reconciliation.decidedBy(), "");
  }

  public String nameOf(Finding finding) {
    return people.getOrDefault(finding.foundBy(), "");
  }

  /** What a finding speaks of: a figure's name or a document's title. */
  public String subject(Page page, Finding finding) {
    return dossier.figures().stream()
        .filter(
            f -> f.observation() != null && f.observation().id().equals(finding.observationId()))
        .map(f -> f.definition().name(page.language().locale()))
        .findFirst()
        .or(
            () ->
                dossier.documents().stream()
                    .filter(d -> d.id().equals(finding.evidenceId()))
                    .map(Evidence::title)
                    .findFirst())
        .orElse("");
  }
}
