package id.paritrana.web;

import id.paritrana.Database.Portal;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signed-in person of a test: opens pages, sends their forms, follows nothing by itself. */
public final class Browser {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  private final URI address;
  private final String session;

  public Browser(Portal portal, Actor actor) {
    Sessions sessions = portal.bean(Sessions.class);
    address = portal.server().getURI();
    session =
        sessions.token(
            sessions.begin(portal.bean(Accounts.class).findById(actor.id()).orElseThrow()));
  }

  public HttpResponse<String> get(String path) {
    return send(path, page().GET());
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

  /** Sends JSON as a program does, without a cookie. */
  public HttpResponse<String> json(String method, String path, String body) {
    return send(
        path,
        HttpRequest.newBuilder()
            .header("Authorization", "Bearer " + session)
            .header("Accept", "application/json")
            .header("Accept-Language", "en")
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder form(String token, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> "&" + encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining());
    return page()
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("_token=" + encoded(token) + body));
  }

  private HttpRequest.Builder page() {
    return HttpRequest.newBuilder()
        .header("Cookie", Sessions.COOKIE + "=" + session)
        .header("Accept", "text/html");
  }

  /** What every form of the session carries. */
  public String token() {
    Matcher matcher = TOKEN.matcher(page("/account"));
    if (!matcher.find()) {
      throw new IllegalStateException("the page carries no form");
    }
    return matcher.group(1);
  }

  private HttpResponse<String> send(String path, HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.uri(URI.create(address + path)).build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
