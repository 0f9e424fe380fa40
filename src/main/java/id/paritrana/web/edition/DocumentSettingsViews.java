package id.paritrana.web.edition;

import id.paritrana.award.Decrees;
import id.paritrana.award.EditionImages;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.Signatories;
import id.paritrana.award.Wordings;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Gathers the settings of an edition's documents, for those who may see them. */
@Singleton
class DocumentSettingsViews {

  private final EditionViews views;
  private final Wordings wordings;
  private final EditionImages images;
  private final Signatories signatories;
  private final Decrees decrees;

  DocumentSettingsViews(
      EditionViews views,
      Wordings wordings,
      EditionImages images,
      Signatories signatories,
      Decrees decrees) {
    this.views = views;
    this.wordings = wordings;
    this.images = images;
    this.signatories = signatories;
    this.decrees = decrees;
  }

  /**
   * @throws NoSuchEdition when there is none that the actor organises
   */
  DocumentSettings organised(Actor actor, String code, Instant now) {
    return of(views.organised(actor, code, now));
  }

  /**
   * The same for those who read all of the edition.
   *
   * @throws NoSuchEdition when there is none of which the actor may read all
   */
  DocumentSettings readable(Actor actor, String code, Instant now) {
    EditionView view = views.of(actor, code, now);
    if (!view.readsRounds()) {
      throw new NoSuchEdition(code);
    }
    return of(view);
  }

  private DocumentSettings of(EditionView view) {
    long id = view.edition().id();
    return new DocumentSettings(
        view,
        wordings.of(id),
        images.findByEditionIdOrderByPlace(id),
        signatories.findByEditionIdOrderByNumber(id),
        decrees.of(id));
  }
}
