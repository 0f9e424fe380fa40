package id.paritrana.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A logo is judged by what it holds, and kept as nothing but what one sees. */
class PictureTest {

  @Test
  void imagesAreKnownByTheirContent() throws IOException {
    assertThat(Picture.read(raster("png", 300, 200))).isInstanceOf(Picture.Reading.Readable.class);
    assertThat(Picture.read(raster("jpg", 300, 200))).isInstanceOf(Picture.Reading.Readable.class);
    assertThat(Picture.read(svg(Samples.LOGO))).isInstanceOf(Picture.Reading.Readable.class);
    for (byte[] other :
        new byte[][] {
          {}, raster("gif", 300, 200), svg("%PDF-1.7"), svg("<svg"), svg("<html><body/></html>")
        }) {
      assertThat(Picture.read(other)).isEqualTo(new Picture.Reading.Unreadable());
    }
  }

  @Test
  void aCutImageIsUnreadable() throws IOException {
    byte[] whole = raster("png", 300, 200);
    assertThat(Picture.read(java.util.Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(new Picture.Reading.Unreadable());
  }

  @Test
  void tooFewAndTooManyDotsAreToldBeforeTheyAreDecoded() throws IOException {
    assertThat(Picture.read(raster("png", 119, 40)))
        .isEqualTo(new Picture.Reading.OutOfSize(119, 40));
    assertThat(Picture.read(raster("png", 6_001, 2)))
        .isEqualTo(new Picture.Reading.OutOfSize(6_001, 2));
    assertThat(Picture.read(raster("png", 120, 40))).isInstanceOf(Picture.Reading.Readable.class);
  }

  /** A few bytes that say they are four gigabytes, and a file that unfolds to a hundredfold. */
  @Test
  void aFileThatUnfoldsToTooMuchIsRefusedOrReadSparingly() throws IOException {
    byte[] claim = raster("png", 300, 200);
    ByteBuffer.wrap(claim).putInt(16, 32_000).putInt(20, 32_000);
    seal(claim, 12, 17);
    long before = allocated();
    assertThat(Picture.read(claim)).isEqualTo(new Picture.Reading.OutOfSize(32_000, 32_000));
    assertThat(allocated() - before).isLessThan(1_000_000);

    for (String format : List.of("png", "jpg")) {
      byte[] folded = raster(format, Picture.MOST_SIDE, Picture.MOST_SIDE);
      assertThat(folded).hasSizeLessThan(1_000_000);
      long then = allocated();
      assertThat(Picture.read(folded))
          .isInstanceOfSatisfying(
              Picture.Reading.Readable.class,
              kept -> assertThat(kept.width()).isEqualTo(kept.height()).isEqualTo(1_200));
      assertThat(allocated() - then).as(format).isLessThan(80_000_000);
    }
  }

  /** A text of 500 MB beside the picture, which nobody sees. */
  @Test
  void whatIsPackedBesideThePictureIsNotUnfolded() throws IOException {
    byte[] indexed = indexed();
    int afterHeader = 33;
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write("Comment".getBytes(StandardCharsets.US_ASCII));
    packed.write(new byte[] {0, 0});
    try (DeflaterOutputStream text = new DeflaterOutputStream(packed)) {
      byte[] megabyte = new byte[1_000_000];
      for (int i = 0; i < 500; i++) {
        text.write(megabyte);
      }
    }
    ByteBuffer chunk = ByteBuffer.allocate(packed.size() + 12);
    chunk.putInt(packed.size()).put("zTXt".getBytes(StandardCharsets.US_ASCII));
    chunk.put(packed.toByteArray());
    seal(chunk.array(), 4, packed.size() + 4);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(indexed, 0, afterHeader);
    file.write(chunk.array());
    file.write(indexed, afterHeader, indexed.length - afterHeader);

    long before = allocated();
    Picture.read(file.toByteArray());
    assertThat(allocated() - before).isLessThan(50_000_000);
  }

  @Test
  void whatIsKeptIsNoLargerThanPaperNeeds() throws IOException {
    Picture.Reading.Readable kept =
        (Picture.Reading.Readable) Picture.read(raster("png", 4_000, 2_000));
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(kept.picture().png()));
    assertThat(drawn.getWidth()).isEqualTo(kept.width()).isEqualTo(1_200);
    assertThat(drawn.getHeight()).isEqualTo(kept.height()).isEqualTo(600);
  }

  @Test
  void aDrawingIsDrawnToItsEdges() throws IOException {
    Picture.Reading.Readable kept = (Picture.Reading.Readable) Picture.read(svg(Samples.LOGO));
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(kept.picture().png()));
    assertThat(drawn.getWidth()).isEqualTo(1_200);
    assertThat(drawn.getRGB(600, 600)).isEqualTo(0xFF5E1220);
    assertThat(drawn.getRGB(2, 2)).isEqualTo(0);
  }

  @Test
  void nothingFromOutsideOfTheFileIsDrawn() {
    String stranger = "file:///etc/passwd";
    for (String text :
        new String[] {
          "<!DOCTYPE svg [<!ENTITY x SYSTEM \"%s\">]><svg xmlns=\"http://www.w3.org/2000/svg\""
              + " width=\"9\" height=\"9\"><text>&x;</text></svg>",
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><image width=\"9\""
              + " height=\"9\" href=\"%s\"/></svg>",
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script>x</script>"
              + "</svg>"
        }) {
      if (Picture.read(svg(text.formatted(stranger)))
          instanceof Picture.Reading.Readable readable) {
        assertThat(isEmpty(readable.picture())).as(text).isTrue();
      }
    }
  }

  private static boolean isEmpty(Picture picture) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
      for (int pixel :
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
        if (pixel >>> 24 != 0) {
          return false;
        }
      }
      return true;
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  /** Sets the check sum behind a part of a PNG file. */
  private static void seal(byte[] png, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(png, from, length);
    ByteBuffer.wrap(png).putInt(from + length, (int) sum.getValue());
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private static byte[] indexed() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_INDEXED), "png", file);
    return file.toByteArray();
  }

  private static byte[] svg(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] raster(String format, int width, int height) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
    return file.toByteArray();
  }
}
