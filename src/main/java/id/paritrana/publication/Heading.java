package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.report.Level;

/**
 * What every document says of the award and the edition.
 *
 * @param year in which the assessment period ended
 * @param region the province, or the zone of the country
 */
public record Heading(int year, Level level, String region, boolean illustrative) {

  /** Official name; every edition that is known bears it. */
  public static final String AWARD = "Penghargaan Jaminan Sosial Ketenagakerjaan";

  public static final String BYNAME = "Paritrana Award";

  public static Heading of(Edition edition) {
    return new Heading(
        edition.periodTo().getYear(),
        level(edition.level()),
        edition.zone() == null ? edition.region() : edition.zone(),
        edition.provenance() == Edition.Provenance.ILLUSTRATIVE);
  }

  static Level level(Edition.Level level) {
    return switch (level) {
      case PROVINCIAL -> Level.PROVINCIAL;
      case NATIONAL -> Level.NATIONAL;
    };
  }
}
