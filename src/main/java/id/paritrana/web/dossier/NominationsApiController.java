package id.paritrana.web.dossier;

import id.paritrana.award.Categories;
import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Nomination;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The list of nominations and the beginning of one, for programs. */
@Controller("/api/v1/nominations")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "nominations")
final class NominationsApiController {

  private final NominationLists lists;
  private final Places places;
  private final Naming naming;
  private final Replies replies;
  private final Clock clock;

  NominationsApiController(
      NominationLists lists, Places places, Naming naming, Replies replies, Clock clock) {
    this.lists = lists;
    this.places = places;
    this.naming = naming;
    this.replies = replies;
    this.clock = clock;
  }

  /** Lists the nominations that the reader may see, by number, 25 on a page. */
  @Get
  NominationListResponse list(
      Actor actor, @QueryValue(value = "page", defaultValue = "1") int number) {
    return NominationListResponse.of(lists.list(actor, number));
  }

  /** Begins a draft. */
  @Post
  @Secured("NOMINATOR")
  HttpResponse<?> draft(HttpRequest<?> request, Actor actor, @Body DraftRequest wish) {
    Outcome<Nomination> outcome =
        naming.drafting.draft(actor, naming.category(wish), wish.nominee(), clock.instant());
    return replies.json(request, outcome, this::response);
  }

  private NominationResponse response(Nomination nomination) {
    return NominationResponse.of(new NominationRow(nomination, places.of(nomination)));
  }

  /** Begins nominations in categories named by their codes. */
  @Singleton
  static final class Naming {

    private final DraftingNominations drafting;
    private final Editions editions;
    private final Categories categories;

    Naming(DraftingNominations drafting, Editions editions, Categories categories) {
      this.drafting = drafting;
      this.editions = editions;
      this.categories = categories;
    }

    private long category(DraftRequest wish) {
      return categories.withCode(editions.withCode(wish.edition()).id(), wish.category()).id();
    }
  }
}
