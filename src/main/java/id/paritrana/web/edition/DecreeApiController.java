package id.paritrana.web.edition;

import id.paritrana.award.DecreeDraft;
import id.paritrana.award.SettingDecree;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of the decree that names an edition's winners, for programs. */
@Controller("/api/v1/editions/{code}/decree")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Tag(name = "editions")
final class DecreeApiController {

  private final SettingDecree setting;
  private final DocumentSettingsViews views;
  private final Replies replies;
  private final Clock clock;

  DecreeApiController(
      SettingDecree setting, DocumentSettingsViews views, Replies replies, Clock clock) {
    this.setting = setting;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /** The decree; what is empty is not known yet. */
  @Serdeable
  record DecreeBody(
      @Nullable String number,
      @Nullable LocalDate datedOn,
      DocumentsApiController.@Nullable PhraseBody subject,
      DocumentsApiController.@Nullable PhraseBody office,
      @Nullable String signer) {

    static DecreeBody of(DecreeDraft draft) {
      return new DecreeBody(
          draft.number(),
          draft.datedOn(),
          DocumentsApiController.PhraseBody.of(draft.subject()),
          DocumentsApiController.PhraseBody.of(draft.office()),
          draft.signer());
    }

    DecreeDraft draft() {
      return new DecreeDraft(
          number == null ? "" : number,
          datedOn,
          DocumentsApiController.PhraseBody.phrase(subject),
          DocumentsApiController.PhraseBody.phrase(office),
          signer == null ? "" : signer);
    }
  }

  /** Reads it. */
  @Get
  DecreeBody show(Actor actor, String code) {
    return DecreeBody.of(views.readable(actor, code, clock.instant()).decree());
  }

  /** Enters all of it anew. */
  @Put
  @Secured("ORGANISER")
  HttpResponse<?> set(HttpRequest<?> request, Actor actor, String code, @Body DecreeBody entered) {
    views.organised(actor, code, clock.instant());
    return replies.json(
        request, setting.set(actor, code, entered.draft(), clock.instant()), DecreeBody::of);
  }
}
