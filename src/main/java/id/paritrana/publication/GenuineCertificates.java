package id.paritrana.publication;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.decision.Rounds;
import id.paritrana.nomination.Nomination;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a number on a certificate whether the register holds it, and what the paper must say.
 */
@Singleton
public class GenuineCertificates {

  private final Register register;
  private final PublishedResults results;
  private final Rounds rounds;
  private final Background background;

  GenuineCertificates(
      Register register, PublishedResults results, Rounds rounds, Background background) {
    this.register = register;
    this.results = results;
    this.rounds = rounds;
    this.background = background;
  }

  /**
   * A genuine certificate of a published result, with what the paper must say; empty for every
   * other number.
   */
  @ReadOnly
  public Optional<Genuine> withNumber(String number) {
    return entered(number).filter(Genuine::isPublic);
  }

  /** The certificates of a nomination that everybody may check and that hold, by their numbers. */
  @ReadOnly
  public List<Genuine> of(Nomination nomination) {
    return register.entries(List.of(nomination.id())).stream()
        .filter(entry -> entry.revocation() == null)
        .map(this::genuine)
        .filter(Genuine::isPublic)
        .toList();
  }

  /** The certificate that holds in place of a revoked one; empty where none does. */
  @ReadOnly
  public Optional<Genuine> instead(Genuine revoked) {
    return of(background.nomination(revoked.certificate().nominationId())).stream()
        .filter(each -> each.certificate().version() > revoked.certificate().version())
        .findFirst();
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

    /** Whether it was issued for a correction that is not public yet, and replaces none so far. */
    public boolean awaitsCorrection() {
      return certificate.version() > 1 && !isPublic();
    }
  }

  /** What the register holds under the number, public or not yet. */
  Optional<Genuine> entered(String number) {
    return register.entry(number).map(this::genuine);
  }

  /** The same by the certificate's id. */
  Optional<Genuine> withId(long certificateId) {
    return register.entry(certificateId).map(this::genuine);
  }

  /** What the register holds for who wins or won a category, public or not yet. */
  List<Genuine> enteredIn(long categoryId) {
    return register.ofWinners(categoryId).stream().map(this::genuine).toList();
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
        results.findByCategoryIdOrderByVersion(place.category().id()).stream()
            .filter(result -> result.version() >= entry.certificate().version())
            .map(PublishedResult::publishedAt)
            .filter(entry::isHeldAt)
            .findFirst()
            .orElse(null));
  }
}
