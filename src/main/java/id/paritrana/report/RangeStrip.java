package id.paritrana.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A range drawn on its axis: a pale bar with a dark rim, an upright line and a solid diamond, told
 * apart by their shapes in any print. What lies beyond the axis is drawn at its end; a bar without
 * length is a stroke, or nothing where no diamond stands on it.
 */
public final class RangeStrip extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  private static final Color INK = new Color(0x1C1A18);
  private static final double MARGIN = 4;
  private static final double SLIMMEST = 1.2;
  private static final double HALF_DIAMOND = 3.4;

  private final transient Range range;

  private RangeStrip(Range range) {
    this.range = range;
  }

  /** Returns the drawing, as wide as the area allows. */
  public static RangeStrip of(Range range) {
    return new RangeStrip(range);
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
    Graphics2D pen = (Graphics2D) canvas.create();
    axis(pen, area);
    bar(pen, area);
    if (range.line() != null) {
      line(pen, area, x(area, range.line()));
    }
    if (range.point() != null) {
      diamond(pen, area, x(area, range.point()));
    }
    pen.dispose();
  }

  private void axis(Graphics2D pen, Rectangle2D area) {
    pen.setColor(INK);
    pen.setStroke(new BasicStroke(0.35f));
    double left = area.getX() + MARGIN;
    double right = area.getMaxX() - MARGIN;
    pen.draw(new Line2D.Double(left, area.getCenterY(), right, area.getCenterY()));
    for (double end : new double[] {left, right}) {
      pen.draw(new Line2D.Double(end, area.getCenterY() - 2, end, area.getCenterY() + 2));
    }
  }

  private void bar(Graphics2D pen, Rectangle2D area) {
    if (range.low().compareTo(range.high()) == 0 && range.point() == null) {
      return;
    }
    double left = Math.min(x(area, range.low()), x(area, range.high()));
    double width = Math.abs(x(area, range.high()) - x(area, range.low()));
    double height = area.getHeight() * 0.56;
    Rectangle2D bar =
        new Rectangle2D.Double(
            width < SLIMMEST ? left + (width - SLIMMEST) / 2 : left,
            area.getCenterY() - height / 2,
            Math.max(width, SLIMMEST),
            height);
    pen.setColor(Palette.PALE_GOLD);
    pen.fill(bar);
    pen.setColor(Palette.MAROON);
    pen.setStroke(new BasicStroke(0.6f));
    pen.draw(bar);
  }

  private static void line(Graphics2D pen, Rectangle2D area, double x) {
    double half = area.getHeight() * 0.4;
    pen.setColor(INK);
    pen.setStroke(new BasicStroke(1.1f));
    pen.draw(new Line2D.Double(x, area.getCenterY() - half, x, area.getCenterY() + half));
  }

  private static void diamond(Graphics2D pen, Rectangle2D area, double x) {
    Path2D shape = new Path2D.Double();
    shape.moveTo(x, area.getCenterY() - HALF_DIAMOND);
    shape.lineTo(x + HALF_DIAMOND, area.getCenterY());
    shape.lineTo(x, area.getCenterY() + HALF_DIAMOND);
    shape.lineTo(x - HALF_DIAMOND, area.getCenterY());
    shape.closePath();
    pen.setColor(INK);
    pen.fill(shape);
  }

  private double x(Rectangle2D area, BigDecimal value) {
    double from = range.from().doubleValue();
    double share = (value.doubleValue() - from) / (range.to().doubleValue() - from);
    return area.getX() + MARGIN + Math.clamp(share, 0, 1) * (area.getWidth() - 2 * MARGIN);
  }
}
