package id.paritrana.web.documents;

import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ReadingResults;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.ScoringRun;
import id.paritrana.report.Provenance;
import id.paritrana.report.ResultState;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.web.Page;

/** What every sheet says of the result that it prints. */
final class ResultOrigin {

  private ResultOrigin() {}

  /** How far the result of a round has come. */
  static ResultState state(CategoryRound.Stage stage) {
    return switch (stage) {
      case COLLECTING, SHORTLISTING, ASSESSING, RANKING -> ResultState.COMPUTED;
      case PROVISIONAL, DECIDED -> ResultState.PROVISIONAL;
      case SEALED -> ResultState.SEALED;
      case PUBLISHED -> ResultState.PUBLISHED;
    };
  }

  /** Where a result comes from; the committee answers for the run, whoever started it. */
  static Provenance provenance(Page page, ReadingResults.Result result, String committee) {
    return provenance(
        page, result.place(), result.reading().run().scheme(), result.reading().kept(), committee);
  }

  /** Where a run comes from. */
  static Provenance provenance(
      Page page, Rounds.Place place, Scheme scheme, ScoringRun kept, String committee) {
    return new Provenance(
        page.text("documents.scheme", scheme.name().in(page.language().locale()), scheme.version()),
        scheme.isIllustrative() ? null : scheme.provenance(),
        committee,
        kept.runAt().atZone(place.edition().timeZone()),
        kept.sha256());
  }
}
