package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionImage;
import id.paritrana.award.EditionImages;
import id.paritrana.award.WordingDraft;
import id.paritrana.award.Wordings;
import id.paritrana.nomination.EvidenceStore;
import id.paritrana.report.Letterhead;
import id.paritrana.report.Picture;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The letterheads of editions, as they are now. */
@Singleton
public class Letterheads {

  private final Wordings wordings;
  private final EditionImages images;
  private final EvidenceStore store;

  Letterheads(Wordings wordings, EditionImages images, EvidenceStore store) {
    this.wordings = wordings;
    this.images = images;
    this.store = store;
  }

  /** The edition's, or null where it has none. */
  public @Nullable Letterhead of(Edition edition) {
    WordingDraft wording = wordings.of(edition.id());
    return wording.letterhead().isEmpty()
        ? null
        : new Letterhead(
            wording.letterhead(),
            wording.address().isEmpty() ? null : wording.address(),
            images
                .findByEditionIdAndPlace(edition.id(), EditionImage.Place.LETTERHEAD)
                .map(image -> new Picture(image.sha256(), store.read(image.sha256())))
                .orElse(null));
  }
}
