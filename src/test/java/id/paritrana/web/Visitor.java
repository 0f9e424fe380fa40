package id.paritrana.web;

import id.paritrana.Database.Portal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of the simplest kind: keeps cookies, fills in forms, follows nothing. */
public final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  private final URI address;
  private final Map<String, String> cookies = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();

  public Visitor(Portal portal) {
    address = portal.server().getURI();
    headers.put("Accept", "text/html,*/*;q=0.8");
  }

  /** Signs in through the form. */
  public Visitor signIn(String username, String password) {
    HttpResponse<String> answer =
        post("/login", "/login", Map.of("username", username, "password", password, "back", "/"));
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("cannot sign in: " + answer.statusCode() + answer.body());
    }
    return this;
  }

  public Visitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Visitor withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Opens a page and sends the form that is on it. */
  public HttpResponse<String> post(String page, String action, Map<String, String> fields) {
    return postWith(token(page), action, fields);
  }

  /** Sends a form with whatever token. */
  public HttpResponse<String> postWith(String token, String action, Map<String, String> fields) {
    return send(
        request(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(Wire.form(token, fields)));
  }

  /** Opens a page and sends the form with a file that is on it. */
  public HttpResponse<String> upload(String page, String action, String name, byte[] file) {
    return uploadWith(token(page), action, name, file);
  }

  /** Sends a form with a file and whatever token. */
  public HttpResponse<String> uploadWith(String token, String action, String name, byte[] file) {
    return send(
        request(action)
            .header("Content-Type", Wire.MULTIPART)
            .POST(Wire.multipart(Map.of("_token", token), "file", name, file)));
  }

  public HttpResponse<String> json(String method, String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  /** The token of the first form of a page. */
  public String token(String page) {
    HttpResponse<String> answer = get(page);
    Matcher matcher = TOKEN.matcher(answer.body());
    if (!matcher.find()) {
      throw new IllegalStateException("no form on " + page + ": " + answer.statusCode());
    }
    return matcher.group(1);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    headers.forEach(request::setHeader);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> answer = Wire.send(request, BodyHandlers.ofString());
    answer.headers().allValues("set-cookie").forEach(this::keep);
    return answer;
  }

  private void keep(String setCookie) {
    String pair = setCookie.split(";", 2)[0];
    String name = pair.substring(0, pair.indexOf('='));
    String value = pair.substring(pair.indexOf('=') + 1);
    if (value.isEmpty()) {
      cookies.remove(name);
    } else {
      cookies.put(name, value);
    }
  }
}
