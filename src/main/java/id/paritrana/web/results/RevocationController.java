package id.paritrana.web.results;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.GenuineCertificates;
import id.paritrana.publication.ReadingCertificates;
import id.paritrana.publication.Revocation;
import id.paritrana.publication.RevokingCertificates;
import id.paritrana.web.Form;
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
import java.util.List;
import java.util.Map;

/** Revokes a certificate. */
@Hidden
@Controller("/certificates/{number}/revocation")
@Produces(MediaType.TEXT_HTML)
@Secured("ORGANISER")
final class RevocationController {

  private final ReadingCertificates reading;
  private final RevokingCertificates revoking;
  private final Templates templates;
  private final Clock clock;

  RevocationController(
      ReadingCertificates reading,
      RevokingCertificates revoking,
      Templates templates,
      Clock clock) {
    this.reading = reading;
    this.revoking = revoking;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel form(Page page, Actor actor, String number) {
    return templates.certificatesRevocation(page, Form.empty(page), reading.led(actor, number));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> revoke(Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    GenuineCertificates.Genuine genuine = reading.led(actor, number);
    Form form = Form.of(page, sent);
    return switch (revoking.revoke(actor, number, form.text("reason"), clock.instant())) {
      case Outcome.Done<Revocation> _ ->
          Replies.seeOther(
              "/rounds/" + genuine.edition().code() + "/" + genuine.category().code(),
              "notice.certificate-revoked");
      case Outcome.Refused<Revocation>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, templates.certificatesRevocation(page, form, genuine));
      }
    };
  }
}
