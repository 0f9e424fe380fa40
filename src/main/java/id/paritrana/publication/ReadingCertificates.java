package id.paritrana.publication;

import id.paritrana.award.EditionRights;
import id.paritrana.identity.Actor;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Lets people read certificates: everybody once the result is public, the committee before. */
@Singleton
public class ReadingCertificates {

  private final PublicResults results;
  private final EditionRights rights;

  ReadingCertificates(PublicResults results, EditionRights rights) {
    this.results = results;
    this.rights = rights;
  }

  /**
   * What the certificate says. Before publication not even the winner reads it, as it tells the
   * result.
   *
   * @param actor empty for the public
   * @throws NoSuchCertificate when there is none, or none that the actor may read yet
   */
  @ReadOnly
  public PublicResults.Genuine readable(@Nullable Actor actor, String number) {
    return results
        .entered(number)
        .filter(
            entry -> entry.isPublic() || (actor != null && rights.readsAll(actor, entry.edition())))
        .orElseThrow(() -> new NoSuchCertificate(number));
  }
}
