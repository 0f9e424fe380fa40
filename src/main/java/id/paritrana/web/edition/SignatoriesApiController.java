package id.paritrana.web.edition;

import id.paritrana.award.SettingSignatories;
import id.paritrana.award.Signatory;
import id.paritrana.identity.Actor;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who signs the certificates of an edition, for programs. */
@Controller("/api/v1/editions/{code}/signatories")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Tag(name = "editions")
final class SignatoriesApiController {

  private final SettingSignatories setting;
  private final DocumentSettingsViews views;
  private final Replies replies;
  private final Clock clock;

  SignatoriesApiController(
      SettingSignatories setting, DocumentSettingsViews views, Replies replies, Clock clock) {
    this.setting = setting;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /**
   * One who signs, from left to right.
   *
   * @param positionEn empty where the office is called as in Indonesian
   */
  @Serdeable
  record SignatoryBody(String name, String position, @Nullable String positionEn) {

    static SignatoryBody of(Signatory signatory) {
      return new SignatoryBody(signatory.name(), signatory.position(), signatory.positionEn());
    }
  }

  /** Lists who signs. */
  @Get
  List<SignatoryBody> list(Actor actor, String code) {
    return views.readable(actor, code, clock.instant()).signatories().stream()
        .map(SignatoryBody::of)
        .toList();
  }

  /** Sets all who sign anew. */
  @Put
  @Secured("ORGANISER")
  HttpResponse<?> set(
      HttpRequest<?> request, Actor actor, String code, @Body List<SignatoryBody> entered) {
    views.organised(actor, code, clock.instant());
    List<SettingSignatories.Line> lines =
        entered.stream()
            .map(
                body ->
                    new SettingSignatories.Line(
                        body.name(),
                        body.position(),
                        body.positionEn() == null ? "" : body.positionEn()))
            .toList();
    return replies.json(
        request,
        setting.set(actor, code, lines, clock.instant()),
        stored -> stored.stream().map(SignatoryBody::of).toList());
  }
}
