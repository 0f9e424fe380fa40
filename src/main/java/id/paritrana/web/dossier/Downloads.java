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
final class Downloads {

  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

  private Downloads() {}

  static HttpResponse<?> of(ReadingNominations.Content content) {
    StreamedFile file =
        new StreamedFile(
                new ByteArrayInputStream(content.bytes()),
                MediaType.of(content.document().contentType()),
                0,
                content.bytes().length)
            .attach(content.document().fileName());
    return HttpResponse.ok(file)
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff");
  }
}
