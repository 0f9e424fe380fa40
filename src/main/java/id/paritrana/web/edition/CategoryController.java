package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.Category;
import id.paritrana.award.CategoryScheme;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.SettingCategories;
import id.paritrana.award.SettingSchemes;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows a category with its scheme, and sets both. */
@Hidden
@Controller("/editions/{code}/categories/{category}")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class CategoryController {

  private final SettingCategories settingCategories;
  private final SettingSchemes settingSchemes;
  private final CategoryViews views;
  private final Templates templates;
  private final Clock clock;

  CategoryController(
      SettingCategories settingCategories,
      SettingSchemes settingSchemes,
      CategoryViews views,
      Templates templates,
      Clock clock) {
    this.settingCategories = settingCategories;
    this.settingSchemes = settingSchemes;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  @Secured(SecurityRule.IS_AUTHENTICATED)
  JteModel show(Page page, Actor actor, String code, String category) {
    return templates.editionsCategory(page, views.of(actor, code, category, clock.instant()));
  }

  @Get("/terms")
  JteModel termsForm(Page page, Actor actor, String code, String category) {
    return templates.editionsTerms(
        page, Form.empty(page), views.organised(actor, code, category, clock.instant()));
  }

  @Post("/terms")
  HttpResponse<?> setTerms(
      Page page, Actor actor, String code, String category, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    CategoryView view = views.organised(actor, code, category, clock.instant());
    SettingCategories.Terms terms = terms(form, view.category());
    if (form.isRefused()) {
      return Replies.again(form, templates.editionsTerms(page, form, view));
    }
    return switch (settingCategories.set(actor, code, category, terms, clock.instant())) {
      case Outcome.Done<Category> _ -> Replies.seeOther(view.path(), "notice.category-set");
      case Outcome.Refused<Category>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, templates.editionsTerms(page, form, view));
      }
    };
  }

  @Get("/scheme")
  JteModel schemeForm(Page page, Actor actor, String code, String category) {
    return templates.editionsScheme(
        page, Form.empty(page), views.organised(actor, code, category, clock.instant()));
  }

  @Post("/scheme")
  HttpResponse<?> setScheme(
      Page page, Actor actor, String code, String category, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    CategoryView view = views.organised(actor, code, category, clock.instant());
    long id = view.category().id();
    return switch (settingSchemes.set(actor, id, source(form), clock.instant())) {
      case Outcome.Done<CategoryScheme> _ -> Replies.seeOther(view.path(), "notice.scheme-set");
      case Outcome.Refused<CategoryScheme>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, templates.editionsScheme(page, form, view));
      }
    };
  }

  /** A browser sends line ends as CR LF; the file keeps the ones of the shipped schemes. */
  private static String source(Form form) {
    return form.raw("scheme").replace("\r\n", "\n");
  }

  private static SettingCategories.Terms terms(Form form, Category old) {
    return new SettingCategories.Terms(
        form.text("nameId"),
        form.text("nameEn"),
        form.whole("winners").map(Math::toIntExact).orElse(0),
        form.whole("shortlistSize").map(Math::toIntExact).orElse(0),
        form.choice("interview", Category.Interview.class).orElse(old.interview()),
        Set.copyOf(form.choices("requiredDocuments", DocumentKind.class)));
  }
}
