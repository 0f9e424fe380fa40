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

  /**
   * Encodes a text; a quarter of the symbol may be soiled and it still reads (level Q).
   *
   * @throws IllegalArgumentException where the text is empty or longer than a symbol holds
   */
  public static QrCode of(String text) {
    try {
      return new QrCode(
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.Q,
                      EncodeHintType.MARGIN,
                      QUIET_ZONE)));
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
