package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** Turns what came of a use case into an answer. */
@Singleton
public final class Replies {

  private final Errors errors;

  Replies(Errors errors) {
    this.errors = errors;
  }

  /** On to another page, which shows the notice once; its key begins with {@code notice.}. */
  public static HttpResponse<?> seeOther(String path, String notice) {
    return HttpResponse.seeOther(URI.create(path)).cookie(Notice.of(notice));
  }

  /** On to another page, which tells by itself what came of it. */
  public static HttpResponse<?> seeOther(String path) {
    return HttpResponse.seeOther(URI.create(path));
  }

  /** The page of a form again, with the status of the reasons that the form now holds. */
  public static HttpResponse<?> again(Form form, JteModel page) {
    return HttpResponse.status(Errors.status(form.reasons())).body(page);
  }

  /** For a button without fields: on to the next page, or a page that says why not. */
  public HttpResponse<?> page(
      HttpRequest<?> request, Outcome<?> outcome, String path, String notice) {
    return switch (outcome) {
      case Outcome.Done<?> done -> seeOther(path, notice);
      case Outcome.Refused<?>(List<Refusal> reasons) -> errors.refused(request, reasons);
    };
  }

  /** For a button without fields whose value the next page shows. */
  public <T> HttpResponse<?> page(
      HttpRequest<?> request, Outcome<T> outcome, Function<T, JteModel> page) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> HttpResponse.ok(page.apply(value));
      case Outcome.Refused<T>(List<Refusal> reasons) -> errors.refused(request, reasons);
    };
  }

  /** For a download: the file, or a page that says why there is none. */
  public HttpResponse<?> file(
      HttpRequest<?> request, Outcome<byte[]> outcome, Function<byte[], HttpResponse<?>> file) {
    return switch (outcome) {
      case Outcome.Done<byte[]>(byte[] content) -> file.apply(content);
      case Outcome.Refused<byte[]>(List<Refusal> reasons) -> errors.refused(request, reasons);
    };
  }

  /** For the API: the value as JSON, or a problem with every reason. */
  public <T> MutableHttpResponse<?> json(
      HttpRequest<?> request, Outcome<T> outcome, Function<T, ?> body) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> HttpResponse.ok(body.apply(value));
      case Outcome.Refused<T>(List<Refusal> reasons) -> errors.refused(request, reasons);
    };
  }

  /** For the API: the new thing as JSON with status 201, or a problem with every reason. */
  public <T> MutableHttpResponse<?> created(
      HttpRequest<?> request, Outcome<T> outcome, Function<T, ?> body) {
    return outcome instanceof Outcome.Done<T>(T value)
        ? HttpResponse.created(body.apply(value))
        : json(request, outcome, body);
  }
}
