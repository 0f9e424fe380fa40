package id.paritrana.publication;

import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.identity.Organisation;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import java.time.Instant;

/** Nominees that were admitted to a category, written as they end up, without their way there. */
public final class Admitted {

  private Admitted() {}

  /** So many more regencies, with numbers from 901 on. */
  public static void to(Stage stage, Edition edition, long category, int nominees) {
    to(stage, edition, category, 1, nominees);
  }

  /** The same, counted from the first to the last. */
  public static void to(Stage stage, Edition edition, long category, int first, int last) {
    Instant now = Instant.now();
    long by = stage.organiser().id();
    for (int i = first; i <= last; i++) {
      Organisation nominee = stage.organisation("Kabupaten Contoh " + i, Organisation.Kind.REGENCY);
      stage
          .bean(Nominations.class)
          .save(
              new Nomination(
                  null,
                  "%s-KABKOTA-%d".formatted(edition.code(), 900 + i),
                  edition.id(),
                  category,
                  nominee.id(),
                  nominee.id(),
                  null,
                  Nomination.Status.ADMITTED,
                  null,
                  null,
                  now,
                  by,
                  now,
                  by,
                  now,
                  by,
                  0));
    }
  }
}
