package id.paritrana.web;

import id.paritrana.web.templates.StaticTemplates;
import id.paritrana.web.templates.Templates;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The pages of {@code src/main/jte}, one typed method each. */
@Factory
final class PageTemplates {

  @Singleton
  Templates templates() {
    return new StaticTemplates();
  }
}
