package id.paritrana.identity;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A government, company, branch office, committee or inspectorate.
 *
 * @param code short unique code, upper case, such as {@code KUKAR}
 * @param region the province it lies in, by name
 * @param timeZone the zone in which its people read a deadline: Asia/Jakarta (WIB), Asia/Makassar
 *     (WITA) or Asia/Jayapura (WIT)
 * @param companySize the size class of a company; empty for all others, and while nobody recorded
 *     it
 * @param sizeBasis what the size class rests on: the law with its year, and the figure; empty
 *     exactly where there is no size class
 */
@MappedEntity("organisation")
public record Organisation(
    @Id @GeneratedValue @Nullable Long id,
    String code,
    String name,
    Kind kind,
    String region,
    ZoneId timeZone,
    @Nullable CompanySize companySize,
    @Nullable String sizeBasis) {

  /** An organisation without a recorded size class. */
  public Organisation(
      @Nullable Long id, String code, String name, Kind kind, String region, ZoneId timeZone) {
    this(id, code, name, kind, region, timeZone, null, null);
  }

  /**
   * The region under which it is listed: a province, regency or city is one itself, all others
   * belong to the province that they lie in.
   */
  public String standsFor() {
    return switch (kind) {
      case PROVINCE, REGENCY, CITY -> name;
      case VILLAGE, COMPANY, BRANCH_OFFICE, COMMITTEE, INSPECTORATE -> region;
    };
  }

  Organisation sized(CompanySize size, String basis) {
    return new Organisation(id, code, name, kind, region, timeZone, size, basis);
  }

  /** What an organisation is; a category names the kinds that it honours. */
  public enum Kind {
    PROVINCE,
    REGENCY,
    CITY,
    VILLAGE,
    COMPANY,
    /** A branch office of the social-security agency; it may propose companies and governments. */
    BRANCH_OFFICE,
    /** The committee that owns an edition, with its secretariat and its panel. */
    COMMITTEE,
    /** Inspectors and auditors: they read, and change nothing. */
    INSPECTORATE
  }

  /** An organisation was entered. */
  public record Entered(Actor actor, Instant at, Organisation organisation) implements Act {
    @Override
    public String action() {
      return "organisation.entered";
    }

    @Override
    public String subject() {
      return organisation.code();
    }

    @Override
    public @Nullable Long editionId() {
      return null;
    }

    @Override
    public List<Change> changes() {
      Change name = new Change("name", null, organisation.name());
      Change kind = new Change("kind", null, organisation.kind().name());
      return organisation.companySize() == null
          ? List.of(name, kind)
          : List.of(
              name,
              kind,
              new Change("companySize", null, organisation.companySize().name()),
              new Change("sizeBasis", null, organisation.sizeBasis()));
    }
  }

  /** The size class of a company was recorded. */
  public record Sized(Actor actor, Instant at, String subject, List<Change> changes)
      implements Act {
    @Override
    public String action() {
      return "organisation.sized";
    }

    @Override
    public @Nullable Long editionId() {
      return null;
    }
  }
}
