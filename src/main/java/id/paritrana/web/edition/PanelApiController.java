package id.paritrana.web.edition;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.Panels;
import id.paritrana.identity.Account;
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

/** The panel of an edition, for programs. */
@Controller("/api/v1/editions/{code}/panel")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Tag(name = "editions")
final class PanelApiController {

  private final Panels panels;
  private final EditionViews views;
  private final PanelViews panelViews;
  private final Replies replies;
  private final Clock clock;

  PanelApiController(
      Panels panels, EditionViews views, PanelViews panelViews, Replies replies, Clock clock) {
    this.panels = panels;
    this.views = views;
    this.panelViews = panelViews;
    this.replies = replies;
    this.clock = clock;
  }

  /**
   * A seat.
   *
   * @param holder user name; empty while vacant
   */
  @Serdeable
  record SeatResponse(
      int number, PanelSeat.Seat seat, @Nullable String holder, @Nullable String decree) {

    static SeatResponse of(PanelSeat seat, @Nullable Account holder) {
      return new SeatResponse(
          seat.number(), seat.seat(), holder == null ? null : holder.username(), seat.decree());
    }
  }

  /** Who takes a seat; without {@code holder} it becomes vacant. */
  @Serdeable
  record SeatRequest(@Nullable String holder, @Nullable String decree) {}

  /** Lists the nine seats. */
  @Get
  List<SeatResponse> list(Actor actor, String code) {
    EditionView view = views.of(actor, code, clock.instant());
    if (!view.readsRounds()) {
      throw new NoSuchEdition(code);
    }
    return seats(view);
  }

  /** Fills a seat, or empties it. */
  @Put("/{number}")
  @Secured("ORGANISER")
  HttpResponse<?> seat(
      HttpRequest<?> request, Actor actor, String code, int number, @Body SeatRequest entered) {
    EditionView view = views.organised(actor, code, clock.instant());
    return replies.json(
        request,
        panels.seat(actor, code, number, entered.holder(), entered.decree(), clock.instant()),
        seat -> seats(view).get(number - 1));
  }

  private List<SeatResponse> seats(EditionView view) {
    return panelViews.of(view.edition()).seats().stream()
        .map(seat -> SeatResponse.of(seat.seat(), seat.holder()))
        .toList();
  }
}
