package id.paritrana.web.dossier;

import id.paritrana.verification.Dossier;
import java.time.Instant;

/**
 * A dossier that waits for a verifier.
 *
 * @param due by when it must be checked
 */
public record WaitingDossier(Dossier dossier, Place place, Instant due) {

  /** How many figures and documents are not judged yet. */
  public int open() {
    return dossier.openFigures().size() + dossier.openDocuments().size();
  }
}
