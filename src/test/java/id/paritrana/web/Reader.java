package id.paritrana.web;

import id.paritrana.Database.Portal;
import id.paritrana.identity.Actor;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Somebody who reads pages and files: the public, or a person of a test in a session. */
public final class Reader {

  private final URI address;
  private final Map<String, String> headers = new HashMap<>();

  private Reader(Portal portal) {
    address = portal.server().getURI();
  }

  public static Reader of(Portal portal) {
    return new Reader(portal);
  }

  /** In a session of the actor's account, with the browser's cookie. */
  public static Reader as(Portal portal, Actor actor) {
    String token = Wire.session(portal, actor);
    return new Reader(portal)
        .with("Cookie", Sessions.COOKIE + "=" + token)
        .with("Authorization", "Bearer " + token);
  }

  /** The same session as a program's token. */
  public static Reader program(Portal portal, Actor actor) {
    return new Reader(portal).with("Authorization", "Bearer " + Wire.session(portal, actor));
  }

  public Reader with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** A page, or from the API what programs are told. */
  public HttpResponse<byte[]> get(String path) {
    headers.put("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
    return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
  }

  /**
   * An address as a program asks for it.
   *
   * @param accept what it says to accept; empty for nothing
   */
  public HttpResponse<byte[]> ask(String path, String accept) {
    if (accept.isEmpty()) {
      headers.remove("Accept");
    } else {
      headers.put("Accept", accept);
    }
    return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
  }

  public HttpResponse<byte[]> post(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  public int status(String path) {
    return get(path).statusCode();
  }

  public String text(String path) {
    return text(get(path));
  }

  public static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    headers.forEach(request::setHeader);
    return Wire.send(request, BodyHandlers.ofByteArray());
  }
}
