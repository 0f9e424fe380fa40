package id.paritrana.web.documents;

import id.paritrana.award.Edition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ReadingResults;
import id.paritrana.decision.ScoringRun;
import id.paritrana.report.Level;
import id.paritrana.report.Provenance;
import id.paritrana.report.ResultState;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.web.Page;

/** What every document says of the award and the edition. */
record Heading(int year, Level level, String region, boolean illustrative) {

  /** Official name; every edition that is known bears it. */
  static final String AWARD = "Penghargaan Jaminan Sosial Ketenagakerjaan";

  static final String BYNAME = "Paritrana Award";

  static Heading of(Edition edition) {
    Level level =
        switch (edition.level()) {
          case PROVINCIAL -> Level.PROVINCIAL;
          case NATIONAL -> Level.NATIONAL;
        };
    return new Heading(
        edition.periodTo().getYear(),
        level,
        edition.zone() == null ? edition.region() : edition.zone(),
        edition.provenance() == Edition.Provenance.ILLUSTRATIVE);
  }

  /** How far the result of a round has come. */
  static ResultState state(CategoryRound.Stage stage) {
    return switch (stage) {
      case COLLECTING, SHORTLISTING, ASSESSING, RANKING -> ResultState.COMPUTED;
      case PROVISIONAL, DECIDED -> ResultState.PROVISIONAL;
      case PUBLISHED -> ResultState.PUBLISHED;
    };
  }

  /** Where a result comes from; the committee answers for the run, whoever started it. */
  static Provenance provenance(Page page, ReadingResults.Result result, String committee) {
    Scheme scheme = result.reading().run().scheme();
    ScoringRun kept = result.reading().kept();
    return new Provenance(
        page.text("documents.scheme", scheme.name().in(page.language().locale()), scheme.version()),
        scheme.isIllustrative() ? null : scheme.provenance(),
        committee,
        kept.runAt().atZone(result.place().edition().timeZone()),
        kept.sha256());
  }
}
