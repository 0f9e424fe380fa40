package id.paritrana.report;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A logo or a seal as it is printed: redrawn as PNG in sRGB, so that nothing of the file that
 * somebody handed in is kept but what one sees.
 *
 * @param sha256 of the PNG, lower-case hexadecimal
 * @param png its bytes
 */
public record Picture(String sha256, byte[] png) {

  /** Fewer dots on the longer side would look coarse where it is printed. */
  public static final int LEAST_SIDE = 120;

  /** More dots on a side are not even decoded. */
  public static final int MOST_SIDE = 6_000;

  /** The longer side of what is kept, in dots: 50 mm at 600 dots an inch. */
  private static final int KEPT_SIDE = 1_200;

  /** Of a longer side every second dot is left out as it is decoded, so that memory is bounded. */
  private static final int DECODED_SIDE = 3 * KEPT_SIDE;

  private static final Set<String> RASTERS = Set.of("png", "jpeg");

  /** What came of a file that was handed in. */
  public sealed interface Reading {
    /** It can be printed. */
    record Readable(Picture picture, int width, int height) implements Reading {}

    /** It is neither PNG, JPEG nor SVG, or it is broken. */
    record Unreadable() implements Reading {}

    /** It is an image with too few or too many dots; SVG has none too few. */
    record OutOfSize(int width, int height) implements Reading {}
  }

  /** What was kept under the hash. */
  public static Picture kept(byte[] png) {
    return new Picture(DigestUtils.sha256Hex(png), png);
  }

  /** Reads a file by its content; what its name says does not matter. */
  public static Reading read(byte[] file) {
    try {
      return looksLikeXml(file) ? drawing(file) : raster(file);
    } catch (IOException | RuntimeException broken) {
      return new Reading.Unreadable();
    }
  }

  /** The image as a template draws it. */
  public Renderable image() {
    return SimpleDataRenderer.getInstance(png);
  }

  private static boolean looksLikeXml(byte[] file) {
    String start =
        new String(file, 0, Math.min(file.length, 256), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading();
    return start.startsWith("<?xml") || start.startsWith("<svg") || start.startsWith("<!");
  }

  private static Reading raster(byte[] file) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        if (RASTERS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          reader.setInput(input, true, true);
          try {
            return raster(reader);
          } finally {
            reader.dispose();
          }
        }
      }
      return new Reading.Unreadable();
    }
  }

  private static Reading raster(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (Math.max(width, height) < LEAST_SIDE || Math.max(width, height) > MOST_SIDE) {
      return new Reading.OutOfSize(width, height);
    }
    ImageReadParam sparing = reader.getDefaultReadParam();
    int step = Math.ceilDiv(Math.max(width, height), DECODED_SIDE);
    sparing.setSourceSubsampling(step, step, 0, 0);
    BufferedImage decoded = reader.read(0, sparing);
    return redrawn(
        width,
        height,
        Math.min(1, KEPT_SIDE / (double) Math.max(width, height)),
        (canvas, wide, high) -> canvas.drawImage(decoded, 0, 0, wide, high, null));
  }

  private static Reading drawing(byte[] file) throws IOException {
    SVGDocument document =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(file),
                null,
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build());
    if (document == null) {
      return new Reading.Unreadable();
    }
    double width = document.size().getWidth();
    double height = document.size().getHeight();
    if (!(width > 0 && height > 0) || Math.max(width, height) / Math.min(width, height) > 20) {
      return new Reading.Unreadable();
    }
    return redrawn(
        width,
        height,
        KEPT_SIDE / Math.max(width, height),
        (canvas, wide, high) -> document.render(null, canvas, new ViewBox(wide, high)));
  }

  private interface Drawing {
    void on(Graphics2D canvas, int width, int height);
  }

  private static Reading redrawn(double width, double height, double scale, Drawing drawing) {
    int wide = Math.max(1, (int) Math.round(width * scale));
    int high = Math.max(1, (int) Math.round(height * scale));
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    drawing.on(canvas, wide, high);
    canvas.dispose();
    return new Reading.Readable(kept(png(image)), wide, high);
  }

  private static byte[] png(BufferedImage image) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      ImageIO.write(image, "png", file);
      return file.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture && picture.sha256.equals(sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  /** Its hash stands for its bytes, as in the identifier of a printed file. */
  @Override
  public String toString() {
    return "Picture " + sha256;
  }
}
