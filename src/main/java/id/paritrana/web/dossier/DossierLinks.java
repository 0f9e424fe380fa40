package id.paritrana.web.dossier;

import id.paritrana.award.EditionRights;
import id.paritrana.decision.FullScores;
import id.paritrana.decision.ObjectionWindows;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.GenuineCertificates;
import id.paritrana.web.dossier.DossierView.Link;
import id.paritrana.web.scores.ScorePaths;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What else a reader may open about a nomination. */
@Singleton
final class DossierLinks {

  private final FullScores scores;
  private final GenuineCertificates genuineCertificates;
  private final EditionRights rights;
  private final ObjectionWindows windows;
  private final Rounds rounds;

  DossierLinks(
      FullScores scores,
      GenuineCertificates genuineCertificates,
      EditionRights rights,
      ObjectionWindows windows,
      Rounds rounds) {
    this.scores = scores;
    this.genuineCertificates = genuineCertificates;
    this.rights = rights;
    this.windows = windows;
    this.rounds = rounds;
  }

  /** Scores and certificate first, then the record of deeds. */
  List<Link> of(Actor actor, Nomination nomination, Place place) {
    String dossier = "/nominations/" + nomination.number();
    List<Link> links = new ArrayList<>();
    scores
        .of(actor, nomination)
        .ifPresent(
            stand -> {
              links.add(new Link("nominations.score", ScorePaths.full(stand.place(), nomination)));
              if (stand.ranked()) {
                links.add(new Link("nominations.score-sheet", dossier + "/score-sheet.pdf"));
              }
              if (stand.feedback()) {
                links.add(new Link("nominations.feedback", dossier + "/feedback.pdf"));
              }
              links.addAll(certificate(nomination));
            });
    if (nomination.status() != Nomination.Status.DRAFT
        && windows.of(rounds.of(nomination.categoryId())).isPresent()) {
      links.add(new Link("nominations.objections", dossier + "/objections"));
    }
    if (rights.readsAll(actor, place.edition())) {
      links.add(new Link("nominations.deeds", dossier + "/history"));
    }
    return links;
  }

  /** The register tells of it once the result is public. */
  private List<Link> certificate(Nomination nomination) {
    return genuineCertificates.of(nomination).stream()
        .map(
            issued ->
                new Link(
                    "nominations.certificate", "/certificates/" + issued.certificate().number()))
        .toList();
  }
}
