package id.paritrana.publication;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.decision.ObjectionSummaries;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Winners;
import id.paritrana.identity.Organisation;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.scheme.Scheme;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is public, and nothing else. */
@Singleton
public class PublicResults {

  private final PublishedResults results;
  private final Register register;
  private final Rounds rounds;
  private final Winners winners;
  private final Background background;

  PublicResults(
      PublishedResults results,
      Register register,
      Rounds rounds,
      Winners winners,
      Background background) {
    this.results = results;
    this.register = register;
    this.rounds = rounds;
    this.winners = winners;
    this.background = background;
  }

  /**
   * The published result of one category.
   *
   * @param weights who set the weights: a decree, or "illustrative"
   * @param winners best first
   * @param objections how many there were, against what, and what came of them
   */
  public record Result(
      Edition edition,
      Category category,
      String weights,
      Instant publishedAt,
      List<Winner> winners,
      List<ObjectionSummaries.Line> objections) {

    public boolean isIllustrative() {
      return edition.provenance() == Edition.Provenance.ILLUSTRATIVE || hasIllustrativeWeights();
    }

    public boolean hasIllustrativeWeights() {
      return weights.equals(Scheme.ILLUSTRATIVE);
    }
  }

  /**
   * A winner, as everybody may read it.
   *
   * @param certificate its number; empty where none was issued
   */
  public record Winner(int place, Organisation nominee, String certificate) {}

  /** All published results, the latest first. */
  @ReadOnly
  public List<Result> all() {
    return results.listOrderByPublishedAtDesc().stream().map(this::result).toList();
  }

  /**
   * The results that became public last, the latest first.
   *
   * @param most how many at most; not negative
   */
  @ReadOnly
  public List<Result> latest(int most) {
    return results.listOrderByPublishedAtDesc().stream().limit(most).map(this::result).toList();
  }

  /** The published result of a category, or empty while there is none. */
  @ReadOnly
  public Optional<Result> of(long categoryId) {
    return results.findByCategoryId(categoryId).map(this::result);
  }

  /**
   * A genuine certificate of a published result, with what the paper must say; empty for every
   * other number.
   */
  @ReadOnly
  public Optional<Genuine> certificate(String number) {
    return entered(number).filter(Genuine::isPublic);
  }

  /**
   * What a genuine certificate says.
   *
   * @param words of which edition it speaks and in which words, as it was when it was issued
   * @param images on it, as they were when it was issued
   * @param signatures from left to right, as they were when it was issued
   * @param revocation that it no longer holds; empty while it does
   * @param publishedAt when its result became public; empty before
   */
  public record Genuine(
      Certificate certificate,
      CertificateWords words,
      List<CertificateImage> images,
      List<Signature> signatures,
      Edition edition,
      Category category,
      @Nullable Revocation revocation,
      @Nullable Instant publishedAt) {

    public Genuine {
      images = List.copyOf(images);
      signatures = List.copyOf(signatures);
    }

    public boolean isPublic() {
      return publishedAt != null;
    }
  }

  /** What the register holds under the number, public or not yet. */
  Optional<Genuine> entered(String number) {
    return register.entry(number).map(this::genuine);
  }

  /** The same by the certificate's id. */
  Optional<Genuine> ofCertificate(long certificateId) {
    return register.entry(certificateId).map(this::genuine);
  }

  /** What the register holds for the winners of a category, public or not yet. */
  List<Genuine> enteredIn(long categoryId) {
    List<Long> nominations =
        winners.of(rounds.of(categoryId)).stream().map(w -> w.nomination().id()).toList();
    return register.entries(nominations).stream().map(this::genuine).toList();
  }

  private Genuine genuine(Register.Entry entry) {
    Nomination nomination = background.nomination(entry.certificate().nominationId());
    Rounds.Place place = rounds.of(nomination.categoryId());
    return new Genuine(
        entry.certificate(),
        entry.appearance().words(),
        entry.appearance().images(),
        entry.appearance().signatures(),
        place.edition(),
        place.category(),
        entry.revocation(),
        results
            .findByCategoryId(place.category().id())
            .map(PublishedResult::publishedAt)
            .orElse(null));
  }

  private Result result(PublishedResult published) {
    Rounds.Place place = rounds.of(published.categoryId());
    List<Winners.Ranked> ranked = winners.of(place);
    List<Nomination> nominations = ranked.stream().map(Winners.Ranked::nomination).toList();
    Map<Long, Organisation> nominees = background.nominees(nominations);
    Map<Long, String> issued = issued(nominations);
    return new Result(
        place.edition(),
        place.category(),
        background.weights(published.categoryId()),
        published.publishedAt(),
        ranked.stream()
            .map(
                r ->
                    new Winner(
                        r.place(),
                        nominees.get(r.nomination().nomineeId()),
                        issued.getOrDefault(r.nomination().id(), "")))
            .toList(),
        background.objections(published.categoryId()));
  }

  private Map<Long, String> issued(List<Nomination> nominations) {
    return register.certificates(nominations.stream().map(Nomination::id).toList()).stream()
        .collect(Collectors.toMap(Certificate::nominationId, Certificate::number));
  }
}
