package id.paritrana.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Finds what the QR code of a certificate holds: a picture of the paper is read as a camera reads
 * it, a PDF by the link that lies over the code.
 */
public final class PrintedCode {

  private static final Pattern LINK = Pattern.compile("/URI\\s*\\(([^()\\s]+)\\)");

  private PrintedCode() {}

  /** The text of the code in a file; empty where it holds none, or is of another kind. */
  public static Optional<String> of(byte[] file) {
    String text = new String(file, 0, Math.min(file.length, 5), ISO_8859_1);
    return text.equals("%PDF-") ? ofLink(file) : ofPicture(file);
  }

  private static Optional<String> ofLink(byte[] pdf) {
    Matcher link = LINK.matcher(new String(pdf, ISO_8859_1));
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }

  private static Optional<String> ofPicture(byte[] file) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
      return picture == null ? Optional.empty() : read(picture);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<String> read(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    try {
      return Optional.of(
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(
                      new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                  Map.of(DecodeHintType.TRY_HARDER, true))
              .getText());
    } catch (ReaderException unreadable) {
      return Optional.empty();
    }
  }
}
