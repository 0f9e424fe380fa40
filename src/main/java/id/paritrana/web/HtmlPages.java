package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The text of pages. */
final class HtmlPages {

  static final MediaType TYPE = MediaType.of("text/html;charset=utf-8");

  private HtmlPages() {}

  /** The whole page, or nothing of it when its template breaks. */
  static byte[] bytes(JteModel page) {
    Utf8ByteOutput text = new Utf8ByteOutput();
    page.render(text);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.getContentLength());
    try {
      text.writeTo(bytes::write);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
