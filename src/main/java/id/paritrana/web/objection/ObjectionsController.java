package id.paritrana.web.objection;

import gg.jte.models.runtime.JteModel;
import id.paritrana.decision.NoSuchObjection;
import id.paritrana.decision.Objection;
import id.paritrana.decision.RaisingObjections;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the objections of a nominee, and takes new ones. */
@Hidden
@Controller("/nominations/{number}/objections")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
final class ObjectionsController {

  private final RaisingObjections raising;
  private final NomineeViews views;
  private final Templates templates;
  private final Clock clock;

  ObjectionsController(
      RaisingObjections raising, NomineeViews views, Templates templates, Clock clock) {
    this.raising = raising;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel list(Page page, Actor actor, String number) {
    return templates.objectionsNominee(page, view(page, actor, number));
  }

  /** The form; where the nominee objected to the point already, that objection. */
  @Get("/new")
  HttpResponse<?> form(
      Page page,
      Actor actor,
      String number,
      @QueryValue(defaultValue = "") String subject,
      @QueryValue(defaultValue = "") String point) {
    NomineeView view = view(page, actor, number);
    Optional<Objection> raised = view.raised(subject, point);
    if (raised.isPresent()) {
      return HttpResponse.seeOther(URI.create(CaseView.path(raised.get())));
    }
    NomineeView.PointLine line =
        view.point(subject, point).orElseThrow(() -> new NoSuchObjection(number + "/" + point));
    return HttpResponse.ok(templates.objectionsNew(page, Form.empty(page), view, line));
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> raise(
      Page page,
      Actor actor,
      String number,
      @Part("subject") @Nullable String subject,
      @Part("point") @Nullable String point,
      @Part("grounds") @Nullable String grounds,
      @Part("file") @Nullable CompletedFileUpload file)
      throws IOException {
    Form form =
        Form.of(
            page, Map.of("subject", text(subject), "point", text(point), "grounds", text(grounds)));
    NomineeView view = view(page, actor, number);
    Optional<Objection.Subject> about = form.required("subject", Objection.Subject.class);
    if (about.isPresent()
        && raising.raise(actor, number, words(about.get(), form, file), clock.instant())
            instanceof Outcome.Refused<Objection>(List<Refusal> reasons)) {
      form.refused(reasons);
    }
    if (!form.isRefused()) {
      return Replies.seeOther(view.path(), "notice.objection-raised");
    }
    return Replies.again(
        form,
        view.point(form.text("subject"), form.text("point"))
            .map(line -> templates.objectionsNew(page, form, view, line))
            .orElseGet(() -> templates.objectionsRefused(page, form, view)));
  }

  private NomineeView view(Page page, Actor actor, String number) {
    return views.of(page, actor, number, clock.instant());
  }

  private static RaisingObjections.Words words(
      Objection.Subject subject, Form form, @Nullable CompletedFileUpload file) throws IOException {
    return new RaisingObjections.Words(
        subject, form.text("point"), form.text("grounds"), upload(file));
  }

  /** A browser sends an empty part where no file was chosen. */
  static RaisingObjections.@Nullable Upload upload(@Nullable CompletedFileUpload file)
      throws IOException {
    return file == null || file.getFilename().isEmpty()
        ? null
        : new RaisingObjections.Upload(file.getFilename(), file.getBytes());
  }

  private static String text(@Nullable String part) {
    return part == null ? "" : part;
  }
}
