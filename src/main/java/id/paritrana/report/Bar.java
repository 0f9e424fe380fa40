package id.paritrana.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A bar that fills its frame from the left as far as a share goes. */
public final class Bar extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  private static final double ALL = 100;
  private static final float LINE = 0.4f;

  private final double percent;

  private Bar(double percent) {
    this.percent = percent;
  }

  /** Returns a bar of the share, which is taken for 0 below 0 and for 100 above 100 per cent. */
  public static Bar of(BigDecimal percent) {
    return new Bar(Math.clamp(percent.doubleValue(), 0, ALL));
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
    Graphics2D drawing = (Graphics2D) canvas.create();
    drawing.setColor(Palette.MAROON);
    drawing.fill(
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth() * percent / ALL, area.getHeight()));
    drawing.setColor(Palette.GOLD);
    drawing.setStroke(new BasicStroke(LINE));
    drawing.draw(
        new Rectangle2D.Double(
            area.getX() + LINE,
            area.getY() + LINE,
            area.getWidth() - 2 * LINE,
            area.getHeight() - 2 * LINE));
    drawing.dispose();
  }
}
