package id.paritrana.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first pages of every document look as they did when somebody last looked at them. What
 * differs is written to {@code target/pages}; {@code -Dpages.write=true} takes it over, and whoever
 * does so looks at the pictures first.
 */
class GoldenPagesTest {

  private static final Path KEPT = Path.of("src/test/resources/id/paritrana/report/pages");
  private static final Path FOUND = Path.of("target/pages");
  private static final int DOTS = 60;
  private static final int PAGES = 2;

  /** Edges of letters differ a little from one rasteriser to the next. */
  private static final int CHANNEL = 64;

  private static final double MOST_DIFFERENT = 0.001;

  @ParameterizedTest(name = "{0}")
  @MethodSource("id.paritrana.report.ArchivalTest#documents")
  void everyDocumentLooksAsItDid(String name, byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < Math.min(PAGES, document.getNumberOfPages()); page++) {
        String file = name.replace(' ', '-') + "-" + (page + 1) + ".png";
        compare(file, renderer.renderImageWithDPI(page, DOTS));
      }
    }
  }

  private static void compare(String file, BufferedImage found) throws IOException {
    if (Boolean.getBoolean("pages.write")) {
      write(KEPT.resolve(file), found);
    }
    assertThat(KEPT.resolve(file)).exists();
    BufferedImage kept = ImageIO.read(KEPT.resolve(file).toFile());
    double different = different(kept, found);
    if (different > MOST_DIFFERENT) {
      write(FOUND.resolve(file), found);
    }
    assertThat(different).as("share of other dots in " + file).isLessThanOrEqualTo(MOST_DIFFERENT);
  }

  private static void write(Path file, BufferedImage image) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  /** The share of dots that are another colour; all of them where the sizes differ. */
  private static double different(BufferedImage kept, BufferedImage found) {
    if (kept.getWidth() != found.getWidth() || kept.getHeight() != found.getHeight()) {
      return 1;
    }
    int[] before = dots(kept);
    int[] after = dots(found);
    long others = 0;
    for (int i = 0; i < before.length; i++) {
      others += isOther(before[i], after[i]) ? 1 : 0;
    }
    return (double) others / before.length;
  }

  private static int[] dots(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static boolean isOther(int before, int after) {
    return Arrays.stream(new int[] {16, 8, 0})
        .anyMatch(shift -> Math.abs((before >> shift & 0xff) - (after >> shift & 0xff)) > CHANNEL);
  }
}
