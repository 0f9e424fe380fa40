package id.paritrana.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Finds what the QR code of a certificate holds: a picture of the paper is read as a camera reads
 * it, a PDF by the link that lies over the code.
 */
public final class PrintedCode {

  private static final Pattern LINK = Pattern.compile("/URI\\s*\\(([^()\\s]+)\\)");

  /** Of a side of the picture, a fourth: the code takes about a seventh of the paper. */
  private static final int SMALLEST_PART = 4;

  /** Of the picture's size: as a camera that moves until it reads, since a size may mislead it. */
  private static final List<Double> SIZES = List.of(1.0, 0.7, 0.5);

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

  /** Looks at the whole, then at ever smaller parts: ornaments of the paper resemble the code. */
  private static Optional<String> read(BufferedImage picture) {
    List<LuminanceSource> sizes = SIZES.stream().map(size -> resized(picture, size)).toList();
    return IntStream.rangeClosed(1, SMALLEST_PART)
        .boxed()
        .flatMap(part -> sizes.stream().flatMap(whole -> parts(whole, part)))
        .flatMap(part -> Stream.of(new HybridBinarizer(part), new GlobalHistogramBinarizer(part)))
        .flatMap(dots -> decoded(dots).stream())
        .findFirst();
  }

  private static LuminanceSource resized(BufferedImage picture, double size) {
    int width = (int) Math.ceil(picture.getWidth() * size);
    int height = (int) Math.ceil(picture.getHeight() * size);
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = drawn.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    canvas.dispose();
    return new RGBLuminanceSource(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
  }

  /** Windows of so small a part of both sides, each overlapping its neighbours by half. */
  private static Stream<LuminanceSource> parts(LuminanceSource whole, int part) {
    int width = whole.getWidth() / part;
    int height = whole.getHeight() / part;
    int steps = 2 * part - 1;
    return IntStream.range(0, steps * steps)
        .mapToObj(i -> whole.crop(i % steps * width / 2, i / steps * height / 2, width, height));
  }

  private static Optional<String> decoded(Binarizer dots) {
    try {
      return Optional.of(
          new QRCodeReader()
              .decode(new BinaryBitmap(dots), Map.of(DecodeHintType.TRY_HARDER, true))
              .getText());
    } catch (ReaderException unreadable) {
      return Optional.empty();
    }
  }
}
