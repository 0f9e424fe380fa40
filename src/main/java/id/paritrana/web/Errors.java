package id.paritrana.web;

import id.paritrana.identity.Absent;
import id.paritrana.identity.Refusal;
import id.paritrana.scoring.wording.Sentence;
import id.paritrana.web.templates.Templates;
import id.paritrana.workflow.Collisions;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers every request that was not carried out: problem details for programs, a page in the
 * reader's language for people.
 *
 * <p>A refusal is 429, 403, 409 or 422; a deed that came second 409; a misuse 400; what is absent,
 * or not there for this person, 404; what broke is 500 and logged once, under an id that the answer
 * names.
 */
@Singleton
final class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private static final String FOREIGN = "error.foreign-form";

  private final Pages pages;
  private final Templates templates;
  private final WayBack back;

  Errors(Pages pages, Templates templates, WayBack back) {
    this.pages = pages;
    this.templates = templates;
    this.back = back;
  }

  MutableHttpResponse<?> of(HttpRequest<?> request, Throwable failure) {
    return switch (failure) {
      case Absent absent -> status(request, HttpStatus.NOT_FOUND);
      case AuthorizationException unauthorized -> unauthorized(request, unauthorized);
      case HttpStatusException chosen -> status(request, chosen.getStatus());
      case ContentLengthExceededException tooLong ->
          status(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
      case IllegalArgumentException misuse -> misuse(request, misuse);
      case UnsatisfiedRouteException misuse -> misuse(request, misuse);
      case ConstraintViolationException misuse -> misuse(request, misuse);
      case CodecException misuse -> misuse(request, misuse);
      case ConversionErrorException misuse -> misuse(request, misuse);
      case JsonSyntaxException misuse -> misuse(request, misuse);
      default ->
          Collisions.caused(failure)
              ? status(request, HttpStatus.CONFLICT)
              : breakage(request, failure);
    };
  }

  /** The answer for a status that needs no more words than its own. */
  MutableHttpResponse<?> status(HttpRequest<?> request, HttpStatus status) {
    Page page = pages.of(request);
    String known = "error." + status.getCode();
    String code = page.messages().has(known) ? known : "error.400";
    return answer(request, page, status, code, List.of());
  }

  /** The answer to a request that may come from another site's page. */
  MutableHttpResponse<?> foreign(HttpRequest<?> request) {
    return answer(request, pages.of(request), HttpStatus.FORBIDDEN, FOREIGN, List.of());
  }

  /** The answer to a refusal, where no form can be shown again. */
  MutableHttpResponse<?> refused(HttpRequest<?> request, List<Refusal> reasons) {
    return answer(
        request, pages.of(request), status(reasons), "error.refused", List.copyOf(reasons));
  }

  /** The gravest kind decides: too often before forbidden before conflict before invalid. */
  static HttpStatus status(List<Refusal> reasons) {
    Refusal.Kind gravest = reasons.stream().map(Refusal::kind).sorted().findFirst().orElseThrow();
    return switch (gravest) {
      case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case CONFLICT -> HttpStatus.CONFLICT;
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
    };
  }

  private MutableHttpResponse<?> misuse(HttpRequest<?> request, Throwable misuse) {
    LOG.info("{} {}: {}", request.getMethodName(), request.getPath(), misuse.getMessage());
    return status(request, HttpStatus.BAD_REQUEST);
  }

  private MutableHttpResponse<?> breakage(HttpRequest<?> request, Throwable failure) {
    String id = UUID.randomUUID().toString();
    LOG.error("{} {} broke, id {}", request.getMethodName(), request.getPath(), id, failure);
    Page page = pages.of(request);
    return answer(request, page, HttpStatus.INTERNAL_SERVER_ERROR, "error.500", List.of(), id);
  }

  private MutableHttpResponse<?> unauthorized(
      HttpRequest<?> request, AuthorizationException unauthorized) {
    if (unauthorized.isForbidden()) {
      return status(request, HttpStatus.FORBIDDEN);
    }
    if (!wantsPage(request) || asksAgain(request)) {
      return status(request, HttpStatus.UNAUTHORIZED)
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    boolean asks = request.getMethodName().equals("GET");
    URI page = asks ? request.getUri() : back.fromForm(request);
    URI login =
        URI.create(
            "/login?back="
                + URLEncoder.encode(page.toString(), StandardCharsets.UTF_8)
                + (asks ? "" : "&ended=true"));
    return request.getHeaders().contains("HX-Request")
        ? HttpResponse.status(HttpStatus.UNAUTHORIZED).header("HX-Redirect", login.toString())
        : HttpResponse.seeOther(login);
  }

  private MutableHttpResponse<?> answer(
      HttpRequest<?> request,
      Page page,
      HttpStatus status,
      String code,
      List<Refusal> reasons,
      Object... values) {
    String title = page.text(code + ".title");
    String detail = page.text(code, values);
    if (wantsPage(request)) {
      List<String> sentences = reasons.stream().map(page::text).toList();
      MutableHttpResponse<?> answer =
          HttpResponse.status(status)
              .contentType(MediaType.TEXT_HTML_TYPE)
              .body(
                  templates.error(
                      page, status.getCode(), title, detail, sentences, code.equals(FOREIGN)));
      return request.getHeaders().contains("HX-Request") && !asksAgain(request)
          ? wholePage(answer)
          : answer;
    }
    return HttpResponse.status(status)
        .contentType(Problem.MEDIA_TYPE)
        .body(
            new Problem(
                "about:blank",
                title,
                status.getCode(),
                detail,
                request.getPath(),
                reasons.stream().map(reason -> reason(page, reason)).toList()));
  }

  /** Where script asked for a part of a page: the error takes the place of all that is shown. */
  private static MutableHttpResponse<?> wholePage(MutableHttpResponse<?> answer) {
    return answer
        .header("HX-Retarget", "#content")
        .header("HX-Reselect", "#content")
        .header("HX-Push-Url", "false")
        .header("HX-Reswap", "outerHTML show:window:top");
  }

  private static Problem.Reason reason(Page page, Refusal refusal) {
    Map<String, String> facts =
        refusal.facts().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, fact -> written(page, fact.getValue())));
    return new Problem.Reason(refusal.code(), refusal.field(), page.text(refusal), facts);
  }

  private static String written(Page page, Object fact) {
    return fact instanceof Sentence sentence
        ? sentence.in(page.language().locale())
        : fact.toString();
  }

  /** Whether a part of a page asks for itself: nothing beside it may be lost by the answer. */
  private static boolean asksAgain(HttpRequest<?> request) {
    return request.getMethodName().equals("GET")
        && request.getHeaders().contains("HX-Request")
        && !request.getHeaders().contains("HX-Boosted");
  }

  private static boolean wantsPage(HttpRequest<?> request) {
    String accepted = request.getHeaders().get(HttpHeaders.ACCEPT);
    return !request.getPath().startsWith("/api/")
        && (request.getHeaders().contains("HX-Request")
            || (accepted != null && accepted.contains("text/html")));
  }
}
