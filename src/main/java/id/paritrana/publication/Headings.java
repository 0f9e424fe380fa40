package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.report.Heading;
import id.paritrana.report.Level;

/** What every document says of the award and the edition. */
public final class Headings {

  public static final String BYNAME = "Paritrana Award";

  /** Official name; every edition that is known bears it. */
  private static final String AWARD = "Penghargaan Jaminan Sosial Ketenagakerjaan";

  private Headings() {}

  public static Heading of(Edition edition) {
    return of(
        edition.periodTo().getYear(),
        edition.level(),
        edition.zone() == null ? edition.region() : edition.zone());
  }

  /**
   * What a certificate keeps.
   *
   * @param year in which the assessment period ended
   * @param region the province, or the zone of the country
   */
  static Heading of(int year, Edition.Level level, String region) {
    return new Heading(
        AWARD,
        BYNAME,
        year,
        switch (level) {
          case PROVINCIAL -> Level.PROVINCIAL;
          case NATIONAL -> Level.NATIONAL;
        },
        region);
  }
}
