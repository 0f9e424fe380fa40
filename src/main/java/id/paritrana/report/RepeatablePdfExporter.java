package id.paritrana.report;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.jspecify.annotations.Nullable;

/**
 * Writes PDF files without clock and chance. The PDF library would stamp the time, a random file
 * identifier, and random tags on the subsets of fonts; here all three follow from the report.
 */
final class RepeatablePdfExporter extends JRPdfExporter {
  private final FileIdentity identity;

  RepeatablePdfExporter(FileIdentity identity) {
    this.identity = identity;
  }

  @Override
  protected PdfProducer createPdfProducer() {
    return new RepeatableProducer(createPdfProducerContext(), identity);
  }

  private static final class RepeatableProducer extends ClassicPdfProducer {
    private final FileIdentity identity;
    private @Nullable PdfDocumentWriter writer;

    RepeatableProducer(PdfProducerContext context, FileIdentity identity) {
      super(context);
      this.identity = identity;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream file) throws JRException {
      writer = super.createWriter(file);
      PdfDictionary information = getPdfWriter().getInfo();
      information.put(
          PdfName.CREATIONDATE,
          new PdfDate(GregorianCalendar.from(identity.created().atZone(ZoneOffset.UTC))));
      String id = identity.id();
      information.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
      return writer;
    }

    /** Called when the file is open and nothing is drawn yet. */
    @Override
    public PdfContent createPdfContent() {
      conform(Objects.requireNonNull(writer));
      return super.createPdfContent();
    }

    /**
     * Makes the file PDF/A-2, level U: all text is Unicode; the library has no tagger for level A.
     * Its colours are those of sRGB, by the profile that comes with the JDK; the exporter's own
     * settings would want that profile as a file.
     */
    private static void conform(PdfDocumentWriter writer) {
      byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
      writer.setPdfaConformance(PdfaConformanceEnum.PDFA_2U);
      writer.createXmpMetadata(null, null, null, false);
      writer.setRgbTransparencyBlending(true);
      try {
        writer.setIccProfilePath("sRGB", new ByteArrayInputStream(profile));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
      Font font = super.getFont(attributes, locale);
      BaseFont base = font == null ? null : font.getBaseFont();
      if (base != null) {
        base.setSecureRandom(SubsetTag.of(base));
      }
      return font;
    }
  }
}
