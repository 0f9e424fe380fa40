package id.paritrana.publication;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Winners;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what is public, and nothing else. */
@Singleton
public class PublicResults {

  private final PublishedResults results;
  private final Certificates certificates;
  private final Rounds rounds;
  private final Winners winners;
  private final Nominees nominees;

  PublicResults(
      PublishedResults results,
      Certificates certificates,
      Rounds rounds,
      Winners winners,
      Nominees nominees) {
    this.results = results;
    this.certificates = certificates;
    this.rounds = rounds;
    this.winners = winners;
    this.nominees = nominees;
  }

  /** The published result of one category. */
  public record Result(
      Edition edition, Category category, Instant publishedAt, List<Winner> winners) {}

  /** A winner, as everybody may read it. */
  public record Winner(int place, Organisation nominee, String certificate) {}

  /** All published results, the latest first. */
  public List<Result> all() {
    return results.listOrderByPublishedAtDesc().stream().map(this::result).toList();
  }

  /** The published result of a category, or empty while there is none. */
  public Optional<Result> of(long categoryId) {
    return results.findByCategoryId(categoryId).map(this::result);
  }

  /**
   * A genuine certificate of a published result, with what the paper must say; empty for every
   * other number.
   */
  public Optional<Genuine> certificate(String number) {
    return certificates
        .findByNumber(number)
        .flatMap(
            certificate -> {
              long categoryId = nominees.categoryOf(certificate.nominationId());
              return of(categoryId)
                  .map(
                      result ->
                          new Genuine(
                              certificate,
                              result.edition(),
                              result.category(),
                              nominees.of(certificate.nominationId())));
            });
  }

  /** What a genuine certificate says. */
  public record Genuine(
      Certificate certificate, Edition edition, Category category, Organisation nominee) {}

  private Result result(PublishedResult published) {
    Rounds.Place place = rounds.of(published.categoryId());
    List<Winners.Ranked> ranked = winners.of(place);
    List<Certificate> issued =
        ranked.isEmpty()
            ? List.of()
            : certificates.findByNominationIdIn(
                ranked.stream().map(r -> r.nomination().id()).toList());
    List<Winner> lines =
        ranked.stream()
            .map(
                r ->
                    new Winner(
                        r.place(),
                        nominees.of(r.nomination().id()),
                        issued.stream()
                            .filter(c -> c.nominationId() == r.nomination().id())
                            .map(Certificate::number)
                            .findFirst()
                            .orElse("")))
            .toList();
    return new Result(place.edition(), place.category(), published.publishedAt(), lines);
  }

  /** The organisation and the category behind a nomination. */
  @Singleton
  static class Nominees {

    private final Nominations nominations;
    private final Organisations organisations;

    Nominees(Nominations nominations, Organisations organisations) {
      this.nominations = nominations;
      this.organisations = organisations;
    }

    Organisation of(long nominationId) {
      return organisations.findById(nominations.withId(nominationId).nomineeId()).orElseThrow();
    }

    long categoryOf(long nominationId) {
      return nominations.withId(nominationId).categoryId();
    }
  }
}
