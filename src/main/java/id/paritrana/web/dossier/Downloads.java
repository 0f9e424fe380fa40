package id.paritrana.web.dossier;

import id.paritrana.nomination.ReadingNominations;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.ByteArrayInputStream;

/**
 * Hands documents over as files to be saved, never to be shown in the page: should a browser open
 * one all the same, its policy lets it run and load nothing.
 */
public final class Downloads {

  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

  private Downloads() {}

  static HttpResponse<?> of(ReadingNominations.Content content) {
    return of(content.document().fileName(), content.document().contentType(), content.bytes());
  }

  /** A file of this name and type. */
  public static HttpResponse<?> of(String fileName, String contentType, byte[] bytes) {
    StreamedFile file =
        new StreamedFile(
                new ByteArrayInputStream(bytes), MediaType.of(contentType), 0, bytes.length)
            .attach(fileName);
    return HttpResponse.ok(file)
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff");
  }
}
