package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a template that a controller returned. */
@Singleton
@Produces(MediaType.TEXT_HTML)
final class HtmlWriter implements MessageBodyWriter<JteModel> {

  @Override
  public void writeTo(
      Argument<JteModel> type,
      MediaType mediaType,
      JteModel model,
      MutableHeaders headers,
      OutputStream out)
      throws CodecException {
    headers.set(HttpHeaders.CONTENT_TYPE, HtmlPages.TYPE);
    try {
      out.write(HtmlPages.bytes(model));
    } catch (IOException broken) {
      throw new CodecException("cannot write the page", broken);
    }
  }
}
