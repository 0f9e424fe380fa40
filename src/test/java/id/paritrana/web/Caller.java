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
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An actor of a test who is signed in, with a browser that follows nothing, or with a program. */
public final class Caller {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("X-Form-Token\":\"([^\"]+)\"");
  private static final String BOUNDARY = "between-parts";

  private final URI address;
  private final String session;

  public Caller(Portal portal, Actor actor) {
    Sessions sessions = portal.bean(Sessions.class);
    address = portal.server().getURI();
    session =
        sessions.token(
            sessions.begin(portal.bean(Accounts.class).findById(actor.id()).orElseThrow()));
  }

  public HttpResponse<String> get(String path) {
    return browse(path, HttpRequest.newBuilder().GET());
  }

  public int status(String path) {
    return get(path).statusCode();
  }

  /** Sends a form with the token of one of the own pages. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return browse(
        path,
        HttpRequest.newBuilder()
            .header("X-Form-Token", token())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("_token=&" + body)));
  }

  /** Sends a form with a file. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, String fileName, byte[] file) {
    return upload(path, fields, "file", fileName, file);
  }

  /** Sends a form with a file in a field of this name. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, String field, String fileName, byte[] file) {
    return browse(
        path,
        HttpRequest.newBuilder()
            .header("X-Form-Token", token())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(multipart(fields, field, fileName, file)));
  }

  /** Sends JSON as a program does, by its token alone. */
  public HttpResponse<String> json(String method, String path, String body) {
    return call(
        path,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Sends a file as a program does. */
  public HttpResponse<String> attach(
      String path, Map<String, String> fields, String field, String fileName, byte[] file) {
    return call(
        path,
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(multipart(fields, field, fileName, file)));
  }

  private HttpResponse<String> call(String path, HttpRequest.Builder request) {
    return send(
        path,
        request
            .header("Authorization", "Bearer " + session)
            .header("Accept", "application/json")
            .header("Accept-Language", "en"));
  }

  private HttpResponse<String> browse(String path, HttpRequest.Builder request) {
    return send(
        path,
        request.header("Cookie", Sessions.COOKIE + "=" + session).header("Accept", "text/html"));
  }

  private String token() {
    Matcher matcher = TOKEN.matcher(get("/nominations").body().replace("&#34;", "\""));
    if (!matcher.find()) {
      throw new IllegalStateException("the page carries no form token");
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

  private static BodyPublisher multipart(
      Map<String, String> fields, String field, String fileName, byte[] file) {
    String head =
        fields.entrySet().stream()
            .map(
                each ->
                    "--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\""
                        + each.getKey()
                        + "\"\r\n\r\n"
                        + each.getValue()
                        + "\r\n")
            .collect(Collectors.joining());
    return BodyPublishers.concat(
        BodyPublishers.ofString(
            head
                + "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + field
                + "\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: text/html\r\n\r\n"),
        BodyPublishers.ofByteArray(file),
        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
