package id.paritrana.web.results;

import gg.jte.models.runtime.JteModel;
import id.paritrana.decision.ReadingSeals;
import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.PublicRankings;
import id.paritrana.publication.PublicResults;
import id.paritrana.publication.PublicVersions;
import id.paritrana.publication.ResultSearch;
import id.paritrana.web.Page;
import id.paritrana.web.PublicAddress;
import id.paritrana.web.objection.PointNames;
import id.paritrana.web.templates.Templates;
import jakarta.inject.Singleton;

/** Makes the pages of published results. */
@Singleton
record ResultPages(
    PublicResults results,
    PublicVersions versions,
    PublicRankings rankings,
    PublicHistory history,
    ReadingSeals seals,
    PointNames points,
    PublicAddress address,
    ResultData data,
    Templates templates) {

  JteModel list(Page page, ResultSearch search, int number) {
    return templates.resultsIndex(
        page, ResultsView.of(page, results.all(), search, number), address.page("/results"));
  }

  JteModel category(Page page, PublicResults.Result result) {
    return templates.resultsCategory(
        page,
        rankings.of(result),
        Elsewhere.of(history.atTheOtherLevel(result)),
        seals.version(result.category().id(), result.version()),
        versions.successor(result.category().id(), result.version()),
        points,
        address.page(result.path(), data.of(page, result)));
  }

  JteModel edition(Page page, String code) {
    PublicHistory.OfEdition edition = history.ofEdition(code);
    return templates.resultsEdition(
        page,
        edition,
        Elsewhere.of(
            edition.results().stream()
                .flatMap(result -> history.atTheOtherLevel(result).stream())
                .distinct()
                .toList()),
        address.page("/results/" + code, data.of(page, edition)));
  }
}
