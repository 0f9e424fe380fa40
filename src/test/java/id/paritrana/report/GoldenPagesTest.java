package id.paritrana.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document says to the letter what it said, and its first pages look as they did when
 * somebody last looked at them. What differs is written to {@code target/pages}; {@code
 * -Dpages.write=true} takes it over, and whoever does so looks at the pictures first.
 */
class GoldenPagesTest {

  private static final Path KEPT = Path.of("src/test/resources/id/paritrana/report/pages");
  private static final Path FOUND = Path.of("target/pages");
  private static final int DOTS = 60;
  private static final int PAGES = 2;

  /** Edges of letters differ a little from one rasteriser to the next. */
  private static final int CHANNEL = 64;

  /** Side in dots of the squares that are compared one by one: 10 mm. */
  private static final int SQUARE = 24;

  private static final double MOST_DIFFERENT = 0.02;

  @ParameterizedTest(name = "{0}")
  @MethodSource("id.paritrana.report.Document#all")
  void everyDocumentLooksAsItDid(Document<?> document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document.pdf())) {
      PDFRenderer renderer = new PDFRenderer(pdf);
      for (int page = 0; page < Math.min(PAGES, pdf.getNumberOfPages()); page++) {
        compare(
            document.name() + "-" + (page + 1) + ".png", renderer.renderImageWithDPI(page, DOTS));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("id.paritrana.report.Document#all")
  void everyDocumentSaysWhatItSaid(Document<?> document) throws IOException {
    Path kept = KEPT.resolve(document.name() + ".txt");
    String said = said(document.pdf());
    if (Boolean.getBoolean("pages.write")) {
      Files.writeString(kept, said);
    }
    assertThat(said).isEqualTo(Files.readString(kept));
  }

  /** What the file says about itself, and the text of all its pages. */
  private static String said(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDDocumentInformation about = pdf.getDocumentInformation();
      return Stream.of(
              about.getTitle(),
              about.getAuthor(),
              about.getSubject(),
              about.getCreationDate().toInstant().toString(),
              pdf.getDocumentCatalog().getLanguage(),
              "",
              new PDFTextStripper().getText(pdf).strip())
          .collect(Collectors.joining("\n", "", "\n"));
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
    assertThat(different)
        .as("share of other dots in the square of " + file + " that differs most")
        .isLessThanOrEqualTo(MOST_DIFFERENT);
  }

  private static void write(Path file, BufferedImage image) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  /**
   * The share of dots that are another colour, in the square in which it is greatest; all of them
   * where the sizes differ.
   */
  private static double different(BufferedImage kept, BufferedImage found) {
    if (kept.getWidth() != found.getWidth() || kept.getHeight() != found.getHeight()) {
      return 1;
    }
    int across = (kept.getWidth() - 1) / SQUARE + 1;
    int[] others = new int[across * ((kept.getHeight() - 1) / SQUARE + 1)];
    for (int y = 0; y < kept.getHeight(); y++) {
      for (int x = 0; x < kept.getWidth(); x++) {
        if (isOther(kept.getRGB(x, y), found.getRGB(x, y))) {
          others[y / SQUARE * across + x / SQUARE]++;
        }
      }
    }
    return Arrays.stream(others).max().orElse(0) / (double) (SQUARE * SQUARE);
  }

  private static boolean isOther(int before, int after) {
    return Arrays.stream(new int[] {16, 8, 0})
        .anyMatch(shift -> Math.abs((before >> shift & 0xff) - (after >> shift & 0xff)) > CHANNEL);
  }
}
