package id.paritrana.web.documents;

import id.paritrana.decision.ReadingPanels;
import id.paritrana.decision.ReadingResults;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.Headings;
import id.paritrana.report.PanelReport;
import id.paritrana.report.PanelReports;
import id.paritrana.web.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills and prints the report on a category's panel. */
@Singleton
final class PanelPaper {

  private final ReadingResults results;
  private final ReadingPanels panels;
  private final ResultPaper paper;
  private final Names names;
  private final PanelReports reports;

  PanelPaper(
      ReadingResults results,
      ReadingPanels panels,
      ResultPaper paper,
      Names names,
      PanelReports reports) {
    this.results = results;
    this.panels = panels;
    this.paper = paper;
    this.names = names;
    this.reports = reports;
  }

  /** Who stands behind seats and nominations. */
  @Singleton
  record Names(Accounts accounts, Organisations organisations) {

    /** By the number of the seat. */
    private Map<Integer, String> holders(ReadingPanels.Work work) {
      return work.seats().stream()
          .filter(seat -> seat.holderId() != null)
          .flatMap(
              seat ->
                  accounts.findById(seat.holderId()).map(Account::displayName).stream()
                      .map(name -> Map.entry(seat.number(), name)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By the number of the nomination. */
    private Map<String, String> nominees(List<Nomination> nominations) {
      Map<Long, String> byId =
          nominations.isEmpty()
              ? Map.of()
              : organisations
                  .findByIdIn(nominations.stream().map(Nomination::nomineeId).toList())
                  .stream()
                  .collect(Collectors.toMap(Organisation::id, Organisation::name));
      return nominations.stream()
          .collect(Collectors.toMap(Nomination::number, n -> byId.get(n.nomineeId())));
    }
  }

  /**
   * The report as a PDF.
   *
   * @throws id.paritrana.award.NoSuchEdition when there is none that the actor may read yet
   */
  byte[] pdf(Page page, Actor actor, String edition, String category) {
    ReadingResults.Result result = results.result(actor, edition, category);
    ReadingPanels.Work work = panels.of(actor, result.place());
    PanelLines lines =
        new PanelLines(page, work, names.holders(work), names.nominees(work.nominations()));
    return reports.pdf(
        new PanelReport(
            Headings.of(result.place().edition()),
            result.place().category().name(page.language().locale()),
            ResultOrigin.state(result.place().round().stage()),
            result.place().edition().isIllustrative()
                || result.reading().run().scheme().isIllustrative(),
            lines.findings(),
            lines.agreement(),
            lines.reading(),
            lines.severity(),
            lines.columns(),
            lines.criteria(),
            lines.recusals(),
            ResultOrigin.provenance(page, result, paper.committee(result)),
            paper.letterhead(result.place().edition())),
        page.language().locale());
  }
}
