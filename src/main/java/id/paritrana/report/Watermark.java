package id.paritrana.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A word across a page, from its lower left to its upper right, drawn as one shape. */
public final class Watermark extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  private static final double SHARE_OF_DIAGONAL = 0.9;
  private static final float SIZE = 100;

  private final String word;

  private Watermark(String word) {
    this.word = word;
  }

  public static Watermark of(String word) {
    return new Watermark(word);
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
    Shape letters =
        font().createGlyphVector(new FontRenderContext(null, true, true), word).getOutline();
    Rectangle2D bounds = letters.getBounds2D();
    double diagonal = Math.hypot(area.getWidth(), area.getHeight());
    AffineTransform across =
        AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
    across.rotate(-Math.atan2(area.getHeight(), area.getWidth()));
    double scale = SHARE_OF_DIAGONAL * diagonal / bounds.getWidth();
    across.scale(scale, scale);
    across.translate(-bounds.getCenterX(), -bounds.getCenterY());
    canvas.setColor(Palette.PALE_MAROON);
    canvas.fill(across.createTransformedShape(letters));
  }

  private static Font font() {
    try (InputStream file =
        Watermark.class
            .getClassLoader()
            .getResourceAsStream("reports/fonts/EBGaramond-SemiBold.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(SIZE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (FontFormatException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
