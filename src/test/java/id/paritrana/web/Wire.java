package id.paritrana.web;

import id.paritrana.Database.Portal;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What all who speak to a portal in tests do alike: they begin sessions, write forms and send. */
final class Wire {

  static final String MULTIPART = "multipart/form-data; boundary=between-parts";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BOUNDARY = "--between-parts";

  private Wire() {}

  /** The token of a new session of the actor's account. */
  static String session(Portal portal, Actor actor) {
    Sessions sessions = portal.bean(Sessions.class);
    return sessions.token(
        sessions.begin(portal.bean(Accounts.class).findById(actor.id()).orElseThrow()));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The fields of a form behind its token. */
  static BodyPublisher form(String token, Map<String, String> fields) {
    return BodyPublishers.ofString(
        fields.entrySet().stream()
            .map(field -> "&" + encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("", "_token=" + encoded(token), "")));
  }

  /** The fields of a form and a file, which is said to be of a type that nobody should believe. */
  static BodyPublisher multipart(
      Map<String, String> fields, String field, String fileName, byte[] file) {
    String head =
        fields.entrySet().stream()
            .map(each -> part("name=\"" + each.getKey() + "\"") + "\r\n" + each.getValue() + "\r\n")
            .collect(Collectors.joining());
    return BodyPublishers.concat(
        BodyPublishers.ofString(
            head
                + part("name=\"" + field + "\"; filename=\"" + fileName + "\"")
                + "Content-Type: text/html\r\n\r\n"),
        BodyPublishers.ofByteArray(file),
        BodyPublishers.ofString("\r\n" + BOUNDARY + "--\r\n"));
  }

  private static String part(String disposition) {
    return BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
  }

  static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> as) {
    try {
      return CLIENT.send(request.build(), as);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
