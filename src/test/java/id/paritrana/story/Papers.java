package id.paritrana.story;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads what was printed, as its holder would. */
final class Papers {

  private Papers() {}

  /** All words of a PDF, with single spaces. */
  static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** What a camera reads in the lower left quarter of the first page, moving until it does. */
  static String qrCode(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer camera = new PDFRenderer(document);
      for (int dots : List.of(150, 200, 250, 300)) {
        Optional<String> code = qrCode(camera.renderImageWithDPI(0, dots));
        if (code.isPresent()) {
          return code.get();
        }
      }
      throw new AssertionError("no QR code on the page");
    }
  }

  private static Optional<String> qrCode(BufferedImage page) {
    int half = page.getHeight() / 2;
    BufferedImage corner = page.getSubimage(0, half, page.getWidth() / 4, half);
    try {
      return Optional.of(
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(corner))))
              .getText());
    } catch (ReaderException unreadable) {
      return Optional.empty();
    }
  }

  /** The first page as a photo. */
  static byte[] picture(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ByteArrayOutputStream photo = new ByteArrayOutputStream();
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 150), "png", photo);
      return photo.toByteArray();
    }
  }

  /** All cells of the first sheet. */
  static String cells(byte[] workbook) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      List<Row> rows = book.getFirstSheet().read();
      return rows.stream()
          .flatMap(Row::stream)
          .filter(cell -> cell != null)
          .map(Cell::getText)
          .collect(Collectors.joining(" "));
    }
  }
}
