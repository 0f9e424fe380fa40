package id.paritrana.web.edition;

import id.paritrana.award.DecreeDraft;
import id.paritrana.award.EditionImage;
import id.paritrana.award.Numbering;
import id.paritrana.award.Signatory;
import id.paritrana.award.WordingDraft;
import java.util.List;
import java.util.Optional;

/** What an edition's documents say, show and by whom they are signed. */
public record DocumentSettings(
    EditionView edition,
    WordingDraft wording,
    List<EditionImage> images,
    List<Signatory> signatories,
    DecreeDraft decree) {

  public DocumentSettings {
    images = List.copyOf(images);
    signatories = List.copyOf(signatories);
  }

  public Optional<EditionImage> image(EditionImage.Place place) {
    return images.stream().filter(image -> image.place() == place).findFirst();
  }

  /** The address of the page of these settings. */
  public String path() {
    return edition.path() + "/documents";
  }

  /** The pattern that numbers follow where the edition sets none. */
  public String standardNumbering() {
    return Numbering.STANDARD.pattern();
  }
}
