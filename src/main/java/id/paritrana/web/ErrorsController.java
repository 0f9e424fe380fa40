package id.paritrana.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** Hands what went wrong, in a controller or before one was found, to {@link Errors}. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class ErrorsController implements ErrorResponseProcessor<Object> {

  private final Errors errors;

  ErrorsController(Errors errors) {
    this.errors = errors;
  }

  @Error(global = true)
  HttpResponse<?> failed(HttpRequest<?> request, Throwable failure) {
    return errors.of(request, failure);
  }

  @Override
  @SuppressWarnings("unchecked")
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    return (MutableHttpResponse<Object>)
        context
            .getRootCause()
            .<MutableHttpResponse<?>>map(cause -> errors.of(request, cause))
            .orElseGet(() -> errors.status(request, response.status()));
  }
}
