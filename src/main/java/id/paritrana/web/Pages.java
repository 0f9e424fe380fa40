package id.paritrana.web;

import id.paritrana.identity.Actor;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Gives a controller the {@link Page} of its request. */
@Singleton
final class Pages implements TypedRequestArgumentBinder<Page> {

  /** In which the public reads times that belong to no edition. */
  static final ZoneId PUBLIC_ZONE = ZoneId.of("Asia/Jakarta");

  private final Messages messages;
  private final Assets assets;
  private final FormTokens tokens;

  Pages(Messages messages, Assets assets, FormTokens tokens) {
    this.messages = messages;
    this.assets = assets;
    this.tokens = tokens;
  }

  @Override
  public Argument<Page> argumentType() {
    return Argument.of(Page.class);
  }

  @Override
  public BindingResult<Page> bind(ArgumentConversionContext<Page> context, HttpRequest<?> request) {
    return () -> Optional.of(of(request));
  }

  Page of(HttpRequest<?> request) {
    Optional<Actor> actor = SessionReading.actor(request);
    return new Page(
        messages,
        assets,
        language(request),
        actor.orElse(null),
        actor.map(a -> a.organisation().timeZone()).orElse(PUBLIC_ZONE),
        tokens.fresh(request),
        request.getPath(),
        Notice.in(request).filter(messages::has).orElse(null));
  }

  /** What the reader chose; the API goes by Accept-Language; Indonesian otherwise. */
  private static Language language(HttpRequest<?> request) {
    Optional<Language> chosen =
        request
            .getCookies()
            .findCookie(LanguageController.COOKIE)
            .map(Cookie::getValue)
            .flatMap(Language::of);
    Optional<Language> accepted =
        request.getPath().startsWith("/api/")
            ? request.getLocale().map(Locale::getLanguage).flatMap(Language::of)
            : Optional.empty();
    return chosen.or(() -> accepted).orElse(Language.INDONESIAN);
  }
}
