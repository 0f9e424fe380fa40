package id.paritrana.award;

import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Writes the vacant seats, the signatories and the words of the documents of a template. */
@Singleton
class PanelLayout {

  private final PanelSeats seats;
  private final Signatories signatories;
  private final Wordings wordings;

  PanelLayout(PanelSeats seats, Signatories signatories, Wordings wordings) {
    this.seats = seats;
    this.signatories = signatories;
    this.wordings = wordings;
  }

  void layOut(Actor actor, long editionId, EditionTemplate template, Instant now) {
    for (int i = 0; i < template.seats().size(); i++) {
      seats.save(new PanelSeat(null, editionId, i + 1, template.seats().get(i), null, null));
    }
    List<EditionTemplate.SignatoryLine> lines = template.signatories();
    for (int i = 0; i < lines.size(); i++) {
      EditionTemplate.SignatoryLine line = lines.get(i);
      signatories.save(
          new Signatory(
              null, editionId, i + 1, line.name(), line.position().id(), line.position().en()));
    }
    if (template.documents() != null) {
      wordings.save(Wording.of(null, editionId, template.documents(), now, actor.id()));
    }
  }
}
