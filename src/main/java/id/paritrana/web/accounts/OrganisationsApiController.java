package id.paritrana.web.accounts;

import id.paritrana.identity.Actor;
import id.paritrana.identity.KeepingOrganisations;
import id.paritrana.identity.Organisation;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

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

  /**
   * An organisation.
   *
   * @param timeZone such as Asia/Makassar
   */
  @Serdeable
  record OrganisationRecord(
      String code, String name, Organisation.Kind kind, String region, ZoneId timeZone) {

    static OrganisationRecord of(Organisation organisation) {
      return new OrganisationRecord(
          organisation.code(),
          organisation.name(),
          organisation.kind(),
          organisation.region(),
          organisation.timeZone());
    }

    Organisation toOrganisation() {
      return new Organisation(null, code, name, kind, region, timeZone);
    }
  }
}
