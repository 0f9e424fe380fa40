package id.paritrana.web.results;

import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.CheckingFiles;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.Visits;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells anybody who drops a file what it is worth; nobody needs an account, nothing is kept. */
@Hidden
@Controller("/certificates/check")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
final class CertificateChecksController {

  private final CheckingFiles checking;
  private final Visits visits;
  private final Templates templates;

  CertificateChecksController(CheckingFiles checking, Visits visits, Templates templates) {
    this.checking = checking;
    this.visits = visits;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> form(Page page) {
    return visits.open(
        page,
        opened -> templates.certificatesCheck(opened, Form.empty(page), checking.mostBytes()));
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> check(Page page, @Part("file") @Nullable CompletedFileUpload file)
      throws IOException {
    return switch (checking.check(file == null ? new byte[0] : file.getBytes())) {
      case Outcome.Done<CheckingFiles.Finding>(CheckingFiles.Finding finding) ->
          HttpResponse.ok(
              templates.certificatesChecked(page, file.getFilename(), FindingView.of(finding)));
      case Outcome.Refused<CheckingFiles.Finding>(List<Refusal> reasons) -> {
        Form form = Form.empty(page).refused(reasons);
        yield Replies.again(form, templates.certificatesCheck(page, form, checking.mostBytes()));
      }
    };
  }
}
