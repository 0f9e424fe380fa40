package id.paritrana.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code drawn as one shape, sharp at any size; the quiet zone of four modules is inside. */
public final class QrCode extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  private static final int QUIET_ZONE = 4;

  private final transient BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /** How well a soiled symbol reads, best first: a quarter, a seventh, a fourteenth of it. */
  private static final List<ErrorCorrectionLevel> LEVELS =
      List.of(ErrorCorrectionLevel.Q, ErrorCorrectionLevel.M, ErrorCorrectionLevel.L);

  /**
   * Encodes a text so that as much of the symbol as possible may be soiled.
   *
   * @param most modules in a row with the quiet zone, so that each can be printed large enough;
   *     only where the text needs more are there more
   * @throws IllegalArgumentException where the text is empty or longer than a symbol holds
   */
  public static QrCode of(String text, int most) {
    return LEVELS.stream()
        .map(level -> encoded(text, level))
        .filter(modules -> modules.getWidth() <= most)
        .findFirst()
        .map(QrCode::new)
        .orElseGet(() -> new QrCode(encoded(text, LEVELS.getLast())));
  }

  /** How many modules stand in a row, with the quiet zone. */
  int modules() {
    return modules.getWidth();
  }

  private static BitMatrix encoded(String text, ErrorCorrectionLevel level) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(EncodeHintType.ERROR_CORRECTION, level, EncodeHintType.MARGIN, QUIET_ZONE));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(
          "text for a QR code: %d characters given, at most about 1,600 allowed"
              .formatted(text.length()),
          tooLong);
    }
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
    double module = Math.min(area.getWidth(), area.getHeight()) / modules.getWidth();
    canvas.setColor(Color.BLACK);
    canvas.fill(shape(area.getX(), area.getY(), module));
  }

  private Path2D shape(double left, double top, double module) {
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > start) {
          shape.append(
              new Rectangle2D.Double(
                  left + start * module, top + y * module, (x - start) * module, module),
              false);
        }
      }
    }
    return shape;
  }
}
