package id.paritrana.report.signing;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfSignature;
import com.lowagie.text.pdf.PdfSignatureAppearance;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts the organiser's signature into PDF files. Source: ETSI EN 319 142-1 (PAdES B-B); ISO
 * 32000-2, 12.8.
 */
@Singleton
public final class PdfSigner {

  private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

  /** Of the appearance: what changes with the signer. Source: ISO 32000-2, 12.7.5.5. */
  private static final int TEXT_LAYER = 2;

  private final Signing signing;

  PdfSigner(Signing signing) {
    this.signing = signing;
  }

  /** Whose signatures these are. */
  public Signer signer() {
    return Signer.of(signing.certificate());
  }

  /**
   * The file with the signature behind it; its own bytes stay as they are.
   *
   * @param at told in the file as the time of signing; nobody else vouches for it
   * @throws SigningFailed when no signature comes about
   */
  public byte[] signed(byte[] pdf, SignatureField field, ZonedDateTime at) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(2 * pdf.length);
    try (PdfReader plain = new PdfReader(pdf);
        PdfReader look = new PdfReader(field.look())) {
      PdfStamper stamper = PdfStamper.createSignature(plain, file, '\0', null, true);
      stamper.setUpdateMetadata(false);
      stamper.setUpdateDocInfo(false);
      PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
      draw(stamper, appearance, look, field);
      appearance.setCryptoDictionary(dictionary(at));
      int room = signing.mostBytes();
      appearance.preClose(new HashMap<>(Map.of(PdfName.CONTENTS, 2 * room + 2)));
      try (InputStream covered = appearance.getRangeStream()) {
        appearance.close(contents(signing.sign(covered.readAllBytes()), room));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }

  private PdfSignature dictionary(ZonedDateTime at) {
    PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, CADES);
    dictionary.setName(signer().name());
    dictionary.setDate(new PdfDate(GregorianCalendar.from(at)));
    return dictionary;
  }

  private static void draw(
      PdfStamper stamper, PdfSignatureAppearance appearance, PdfReader look, SignatureField field) {
    appearance.setAcro6Layers(true);
    appearance.setVisibleSignature(
        new Rectangle(
            field.left(),
            field.bottom(),
            field.left() + field.width(),
            field.bottom() + field.height()),
        1,
        "Signature");
    PdfImportedPage page = stamper.getImportedPage(look, 1);
    PdfTemplate layer = appearance.getLayer(TEXT_LAYER);
    layer.addTemplate(
        page, field.width() / page.getWidth(), 0, 0, field.height() / page.getHeight(), 0, 0);
  }

  private static PdfDictionary contents(byte[] signature, int room) {
    if (signature.length > room) {
      throw new IllegalStateException(
          "a signature of %d bytes where at most %d were said".formatted(signature.length, room));
    }
    PdfDictionary contents = new PdfDictionary();
    contents.put(
        PdfName.CONTENTS, new PdfString(Arrays.copyOf(signature, room)).setHexWriting(true));
    return contents;
  }
}
