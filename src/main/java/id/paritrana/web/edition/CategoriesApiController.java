package id.paritrana.web.edition;

import id.paritrana.award.SettingCategories;
import id.paritrana.award.SettingSchemes;
import id.paritrana.identity.Actor;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;

/** The categories of an edition and their schemes, for programs. */
@Controller("/api/v1/editions/{code}/categories/{category}")
@Secured("ORGANISER")
@Tag(name = "editions")
final class CategoriesApiController {

  private final SettingCategories settingCategories;
  private final SettingSchemes settingSchemes;
  private final CategoryViews views;
  private final Replies replies;
  private final Clock clock;

  CategoriesApiController(
      SettingCategories settingCategories,
      SettingSchemes settingSchemes,
      CategoryViews views,
      Replies replies,
      Clock clock) {
    this.settingCategories = settingCategories;
    this.settingSchemes = settingSchemes;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /** Reads one category with the scheme in force. */
  @Get
  @Secured(SecurityRule.IS_AUTHENTICATED)
  CategoryResponse show(Actor actor, String code, String category) {
    return CategoryResponse.of(views.of(actor, code, category, clock.instant()));
  }

  /** Changes the terms of a category before its call opens. */
  @Put
  HttpResponse<?> set(
      HttpRequest<?> request,
      Actor actor,
      String code,
      String category,
      @Body CategoryResponse.TermsRequest entered) {
    views.organised(actor, code, category, clock.instant());
    return replies.json(
        request,
        settingCategories.set(actor, code, category, entered.terms(), clock.instant()),
        set -> show(actor, code, category));
  }

  /** Sets a new version of the scheme; all faults of a broken one are named with their lines. */
  @Put("/scheme")
  HttpResponse<?> setScheme(
      HttpRequest<?> request,
      Actor actor,
      String code,
      String category,
      @Body CategoryResponse.SchemeRequest entered) {
    CategoryView view = views.organised(actor, code, category, clock.instant());
    return replies.json(
        request,
        settingSchemes.set(actor, view.category().id(), entered.source(), clock.instant()),
        set -> show(actor, code, category));
  }
}
