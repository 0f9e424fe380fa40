package id.paritrana.award;

import jakarta.inject.Singleton;
import java.util.List;

/** Writes the vacant seats and the signatories of a template. */
@Singleton
class PanelLayout {

  private final PanelSeats seats;
  private final Signatories signatories;

  PanelLayout(PanelSeats seats, Signatories signatories) {
    this.seats = seats;
    this.signatories = signatories;
  }

  void layOut(long editionId, EditionTemplate template) {
    for (int i = 0; i < template.seats().size(); i++) {
      seats.save(new PanelSeat(null, editionId, i + 1, template.seats().get(i), null, null));
    }
    List<EditionTemplate.SignatoryLine> lines = template.signatories();
    for (int i = 0; i < lines.size(); i++) {
      signatories.save(
          new Signatory(null, editionId, i + 1, lines.get(i).name(), lines.get(i).position()));
    }
  }
}
