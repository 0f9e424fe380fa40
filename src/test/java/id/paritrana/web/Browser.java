package id.paritrana.web;

import id.paritrana.Database.Portal;
import id.paritrana.identity.Actor;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed-in person of a test: opens pages, sends their forms, follows nothing by itself; or the
 * person's program, by the token of the same session.
 */
public final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  private final URI address;
  private final String session;

  public Browser(Portal portal, Actor actor) {
    address = portal.server().getURI();
    session = Wire.session(portal, actor);
  }

  public HttpResponse<String> get(String path) {
    return send(path, page().GET());
  }

  public int status(String path) {
    return get(path).statusCode();
  }

  /** The text of a page that must be there. */
  public String page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  /** Sends a form as the browser does without script. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(path, form(token(), fields));
  }

  /** Sends a form as htmx does. */
  public HttpResponse<String> swap(String path, Map<String, String> fields) {
    return swap(path, token(), fields);
  }

  /** Sends a form as htmx does, from a page that was opened before. */
  public HttpResponse<String> swap(String path, String token, Map<String, String> fields) {
    return send(path, form(token, fields).header("HX-Request", "true"));
  }

  /** Sends a form with a file. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, String fileName, byte[] file) {
    return upload(path, fields, "file", fileName, file);
  }

  /** Sends a form with a file in a field of this name. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, String field, String fileName, byte[] file) {
    return send(
        path,
        page()
            .header("X-Form-Token", token())
            .header("Content-Type", Wire.MULTIPART)
            .POST(Wire.multipart(fields, field, fileName, file)));
  }

  /** Sends JSON as a program does, without a cookie. */
  public HttpResponse<String> json(String method, String path, String body) {
    return send(
        path,
        program()
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
  }

  /** Sends a file as a program does. */
  public HttpResponse<String> attach(
      String path, Map<String, String> fields, String field, String fileName, byte[] file) {
    return send(
        path,
        program()
            .header("Content-Type", Wire.MULTIPART)
            .POST(Wire.multipart(fields, field, fileName, file)));
  }

  /** What every form of the session carries. */
  public String token() {
    Matcher matcher = TOKEN.matcher(page("/account"));
    if (!matcher.find()) {
      throw new IllegalStateException("the page carries no form");
    }
    return matcher.group(1);
  }

  private HttpRequest.Builder form(String token, Map<String, String> fields) {
    return page()
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(Wire.form(token, fields));
  }

  private HttpRequest.Builder page() {
    return HttpRequest.newBuilder()
        .header("Cookie", Sessions.COOKIE + "=" + session)
        .header("Accept", "text/html");
  }

  private HttpRequest.Builder program() {
    return HttpRequest.newBuilder()
        .header("Authorization", "Bearer " + session)
        .header("Accept", "application/json")
        .header("Accept-Language", "en");
  }

  private HttpResponse<String> send(String path, HttpRequest.Builder request) {
    return Wire.send(request.uri(URI.create(address + path)), BodyHandlers.ofString());
  }
}
