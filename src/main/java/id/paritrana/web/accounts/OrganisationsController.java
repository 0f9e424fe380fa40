package id.paritrana.web.accounts;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.identity.CompanySize;
import id.paritrana.identity.KeepingOrganisations;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Form;
import id.paritrana.web.Option;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The administrator's pages about organisations. */
@Hidden
@Controller("/organisations")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class OrganisationsController {

  private static final List<Option> ZONES =
      List.of(
          new Option("Asia/Jakarta", "WIB"),
          new Option("Asia/Makassar", "WITA"),
          new Option("Asia/Jayapura", "WIT"));

  private final KeepingOrganisations keeping;
  private final Directory directory;
  private final Templates templates;
  private final Clock clock;

  OrganisationsController(
      KeepingOrganisations keeping, Directory directory, Templates templates, Clock clock) {
    this.keeping = keeping;
    this.directory = directory;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel list(Page page) {
    return templates.organisationsList(page, directory.organisations());
  }

  @Get("/new")
  JteModel form(Page page) {
    return templates.organisationsNew(page, Form.empty(page), ZONES);
  }

  @Post
  HttpResponse<?> enter(Page page, Actor actor, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    Optional<Organisation> entered = read(form);
    if (entered.isPresent()) {
      switch (keeping.enter(actor, entered.get(), clock.instant())) {
        case Outcome.Done<?> done -> {
          return Replies.seeOther("/organisations", "notice.organisation-entered");
        }
        case Outcome.Refused<?>(List<Refusal> reasons) -> form.refused(reasons);
      }
    }
    return Replies.again(form, templates.organisationsNew(page, form, ZONES));
  }

  @Get("/{code}/size")
  JteModel size(Page page, String code) {
    return templates.organisationsSize(page, Form.empty(page), directory.organisation(code));
  }

  @Post("/{code}/size")
  HttpResponse<?> size(Page page, Actor actor, String code, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    CompanySize size = form.choice("companySize", CompanySize.class).orElse(null);
    return switch (keeping.size(actor, code, size, form.text("sizeBasis"), clock.instant())) {
      case Outcome.Done<?> done -> Replies.seeOther("/organisations", "notice.organisation-sized");
      case Outcome.Refused<?>(List<Refusal> reasons) ->
          Replies.again(
              form.refused(reasons),
              templates.organisationsSize(page, form, directory.organisation(code)));
    };
  }

  private static Optional<Organisation> read(Form form) {
    Optional<Organisation.Kind> kind = form.required("kind", Organisation.Kind.class);
    Optional<String> zone =
        ZONES.stream().map(Option::value).filter(form.text("zone")::equals).findFirst();
    if (zone.isEmpty()) {
      form.refused("zone", "form.choice");
    }
    return kind.isPresent() && zone.isPresent()
        ? Optional.of(
            new Organisation(
                null,
                form.text("code"),
                form.text("name"),
                kind.get(),
                form.text("region"),
                ZoneId.of(zone.get()),
                form.choice("companySize", CompanySize.class).orElse(null),
                form.text("sizeBasis").isEmpty() ? null : form.text("sizeBasis")))
        : Optional.empty();
  }
}
