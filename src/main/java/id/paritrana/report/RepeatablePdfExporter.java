package id.paritrana.report;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

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

    RepeatableProducer(PdfProducerContext context, FileIdentity identity) {
      super(context);
      this.identity = identity;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream file) throws JRException {
      PdfDocumentWriter writer = super.createWriter(file);
      PdfDictionary information = getPdfWriter().getInfo();
      information.put(
          PdfName.CREATIONDATE,
          new PdfDate(GregorianCalendar.from(identity.created().atZone(ZoneOffset.UTC))));
      String id = identity.id();
      information.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
      return writer;
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
