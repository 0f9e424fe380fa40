package id.paritrana.web.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.identity.Actor;
import id.paritrana.identity.CompanySize;
import id.paritrana.identity.KeepingOrganisations;
import id.paritrana.identity.Organisation;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Organisations for programs; for administrators. */
@Controller("/api/v1/organisations")
@Secured("ADMINISTRATOR")
@Tag(name = "organisations")
final class OrganisationsApiController {

  private final KeepingOrganisations keeping;
  private final Directory directory;
  private final Replies replies;
  private final Clock clock;

  OrganisationsApiController(
      KeepingOrganisations keeping, Directory directory, Replies replies, Clock clock) {
    this.keeping = keeping;
    this.directory = directory;
    this.replies = replies;
    this.clock = clock;
  }

  /** Lists all organisations by name. */
  @Get
  List<OrganisationRecord> list() {
    return directory.organisations().stream().map(OrganisationRecord::of).toList();
  }

  /** Enters an organisation. */
  @Post
  HttpResponse<?> enter(HttpRequest<?> request, Actor actor, @Body OrganisationRecord entered) {
    return replies.created(
        request,
        keeping.enter(actor, entered.toOrganisation(), clock.instant()),
        OrganisationRecord::of);
  }

  /** Records the size class of a company. */
  @Put("/{code}/size")
  HttpResponse<?> size(HttpRequest<?> request, Actor actor, String code, @Body SizeRecord entered) {
    return replies.json(
        request,
        keeping.size(
            actor,
            code,
            entered.companySize(),
            entered.sizeBasis() == null ? "" : entered.sizeBasis(),
            clock.instant()),
        OrganisationRecord::of);
  }

  /**
   * The size class of a company.
   *
   * @param sizeBasis the law with its year, and the figure, that it rests on
   */
  @Serdeable
  record SizeRecord(@Nullable CompanySize companySize, @Nullable String sizeBasis) {}

  /**
   * An organisation.
   *
   * @param timeZone such as Asia/Makassar
   * @param companySize the size class of a company; empty for all others
   * @param sizeBasis what the size class rests on
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OrganisationRecord(
      String code,
      String name,
      Organisation.Kind kind,
      String region,
      ZoneId timeZone,
      @Nullable CompanySize companySize,
      @Nullable String sizeBasis) {

    static OrganisationRecord of(Organisation organisation) {
      return new OrganisationRecord(
          organisation.code(),
          organisation.name(),
          organisation.kind(),
          organisation.region(),
          organisation.timeZone(),
          organisation.companySize(),
          organisation.sizeBasis());
    }

    Organisation toOrganisation() {
      return new Organisation(null, code, name, kind, region, timeZone, companySize, sizeBasis);
    }
  }
}
