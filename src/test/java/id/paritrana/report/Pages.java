package id.paritrana.report;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Printed pages as a reader, a phone camera and a print shop meet them. */
final class Pages {
  private Pages() {}

  /** Returns the text of all pages with every run of white space as one blank. */
  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** Returns the text of one page, counted from one. */
  static String text(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }

  static int count(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** Returns the fonts by name without their subset tag, each with whether it is embedded. */
  static Map<String, Boolean> fonts(byte[] pdf) throws IOException {
    Map<String, Boolean> fonts = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          fonts.merge(
              font.getName().replaceFirst("^[A-Z]{6}\\+", ""),
              font.isEmbedded(),
              Boolean::logicalAnd);
        }
      }
    }
    return fonts;
  }

  /** Returns what a camera reads from the QR code on the first page, at 150 dots an inch. */
  static String qrCode(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
      BufferedImage corner =
          image.getSubimage(0, image.getHeight() / 2, image.getWidth() / 4, image.getHeight() / 2);
      return new QRCodeReader()
          .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(corner))))
          .getText();
    } catch (NotFoundException none) {
      throw new AssertionError("no QR code on the page", none);
    }
  }

  /** Returns the first page as a picture file of so many dots an inch. */
  static byte[] picture(byte[] pdf, int dots) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ByteArrayOutputStream picture = new ByteArrayOutputStream();
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, dots), "png", picture);
      return picture.toByteArray();
    }
  }

  /** Returns every text that did not fit the place a template gives it. */
  static TreeSet<String> cut(JasperPrint print) {
    TreeSet<String> cut = new TreeSet<>();
    print.getPages().forEach(page -> page.getElements().forEach(e -> collectCut(e, cut)));
    return cut;
  }

  private static void collectCut(JRPrintElement element, TreeSet<String> cut) {
    if (element instanceof JRPrintFrame frame) {
      frame.getElements().forEach(e -> collectCut(e, cut));
    } else if (element instanceof JRPrintText text && text.getTextTruncateIndex() != null) {
      cut.add(text.getOriginalText());
    }
  }
}
