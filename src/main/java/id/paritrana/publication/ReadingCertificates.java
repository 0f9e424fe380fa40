package id.paritrana.publication;

import id.paritrana.award.EditionRights;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets people read certificates: everybody once the result is public, the committee before. */
@Singleton
public class ReadingCertificates {

  private final GenuineCertificates genuineCertificates;
  private final EditionRights rights;
  private final CertificateFiles files;

  ReadingCertificates(
      GenuineCertificates genuineCertificates, EditionRights rights, CertificateFiles files) {
    this.genuineCertificates = genuineCertificates;
    this.rights = rights;
    this.files = files;
  }

  /** A certificate with its signed files, by their language. */
  public record Issued(GenuineCertificates.Genuine genuine, List<CertificateFile> files) {

    public Issued {
      files = List.copyOf(files);
    }
  }

  /**
   * What the certificate says. Before publication not even the winner reads it, as it tells the
   * result.
   *
   * @param actor empty for the public
   * @throws NoSuchCertificate when there is none, or none that the actor may read yet
   */
  @ReadOnly
  public GenuineCertificates.Genuine readable(@Nullable Actor actor, String number) {
    return genuineCertificates
        .entered(number)
        .filter(entry -> entry.isPublic() || (actor != null && follows(actor, entry)))
        .orElseThrow(() -> new NoSuchCertificate(number));
  }

  /**
   * The same for those who lead its round.
   *
   * @throws NoSuchCertificate when there is none that the actor issued
   */
  @ReadOnly
  public GenuineCertificates.Genuine led(Actor actor, String number) {
    GenuineCertificates.Genuine genuine = readable(actor, number);
    if (!rights.organises(actor, genuine.edition())) {
      throw new NoSuchCertificate(number);
    }
    return genuine;
  }

  /**
   * The committee and observers follow what is not public yet; of a correction, the organiser and
   * observers alone.
   */
  private boolean follows(Actor actor, GenuineCertificates.Genuine genuine) {
    return genuine.certificate().version() == 1
        ? rights.readsAll(actor, genuine.edition())
        : actor.is(Role.OBSERVER) || rights.organises(actor, genuine.edition());
  }

  /** The signed files of a certificate, by their language. */
  @ReadOnly
  public List<CertificateFile> files(GenuineCertificates.Genuine genuine) {
    return files.findByCertificateIdOrderByLanguage(genuine.certificate().id());
  }

  /** The certificates of a category, by their numbers; none for those who may not follow it. */
  @ReadOnly
  public List<Issued> of(Actor actor, Rounds.Place place) {
    return rights.readsAll(actor, place.edition())
        ? genuineCertificates.enteredIn(place.category().id()).stream()
            .filter(genuine -> genuine.isPublic() || follows(actor, genuine))
            .map(genuine -> new Issued(genuine, files(genuine)))
            .toList()
        : List.of();
  }
}
