package id.paritrana.web.edition;

import id.paritrana.award.SettingObjectionDays;
import id.paritrana.identity.Actor;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;

/** For how long nominees may object, for programs. */
@Controller("/api/v1/editions/{code}/objection-days")
@Secured("ORGANISER")
@Tag(name = "editions")
final class ObjectionDaysApiController {

  private final SettingObjectionDays setting;
  private final EditionViews views;
  private final Replies replies;
  private final Clock clock;

  ObjectionDaysApiController(
      SettingObjectionDays setting, EditionViews views, Replies replies, Clock clock) {
    this.setting = setting;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /** Working days after the plenary on the ranks; 0 for no time to object. */
  @Serdeable
  record ObjectionDaysRequest(int objectionDays) {}

  /** Sets for how many working days nominees may object; refused once the call is open. */
  @Put
  HttpResponse<?> set(
      HttpRequest<?> request, Actor actor, String code, @Body ObjectionDaysRequest entered) {
    views.organised(actor, code, clock.instant());
    return replies.json(
        request,
        setting.set(actor, code, entered.objectionDays(), clock.instant()),
        edition -> EditionResponse.of(views.of(actor, code, clock.instant())));
  }
}
