package id.paritrana.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** The border of a certificate: a band of kawung between gold lines, a rosette behind the text. */
public final class Frame extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  private static final double MARGIN = 20;
  private static final double BAND = 17;
  private static final double CORNER = 30;
  private static final int ROSETTE_CURVES = 40;

  /** Returns the border that fills the area it is drawn in. */
  public static Frame kawung() {
    return new Frame();
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D page) {
    Rectangle2D outer = inset(page, MARGIN);
    Rectangle2D inner = inset(outer, BAND);
    canvas.setColor(Palette.IVORY);
    canvas.fill(inner);
    rosette(canvas, inner);
    band(canvas, outer, inner);
    lines(canvas, outer, inner);
  }

  private static void band(Graphics2D canvas, Rectangle2D outer, Rectangle2D inner) {
    Path2D ground = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    ground.append(outer, false);
    ground.append(inner, false);
    Path2D corners = corners(outer);
    canvas.setColor(Palette.MAROON);
    canvas.fill(ground);
    canvas.fill(corners);
    Path2D petals = new Path2D.Double();
    double length = outer.getWidth() - 2 * CORNER;
    double depth = outer.getHeight() - 2 * CORNER;
    Kawung.addRow(petals, outer.getX() + CORNER, outer.getY(), length, BAND);
    Kawung.addRow(petals, outer.getX() + CORNER, inner.getMaxY(), length, BAND);
    Kawung.addRow(petals, outer.getX(), outer.getY() + CORNER, BAND, depth);
    Kawung.addRow(petals, inner.getMaxX(), outer.getY() + CORNER, BAND, depth);
    for (int i = 0; i < 4; i++) {
      Rectangle2D corner = corner(outer, i);
      Rectangle2D tile = inset(corner, 2.5);
      Kawung.add(petals, tile.getX(), tile.getY(), tile.getWidth(), tile.getHeight());
    }
    canvas.setColor(Palette.GOLD);
    canvas.fill(petals);
    canvas.setStroke(new BasicStroke(0.9f));
    canvas.draw(corners);
  }

  private static void lines(Graphics2D canvas, Rectangle2D outer, Rectangle2D inner) {
    canvas.setColor(Palette.GOLD);
    canvas.setStroke(new BasicStroke(1.4f));
    canvas.draw(outer);
    canvas.setStroke(new BasicStroke(0.5f));
    canvas.draw(inset(outer, -3.5));
    Path2D line = new Path2D.Double();
    notched(line, inset(inner, 5));
    notched(line, inset(inner, 7.5));
    canvas.draw(line);
  }

  /** A rectangle whose corners step inwards around the corner tiles. */
  private static void notched(Path2D line, Rectangle2D r) {
    double step = CORNER - BAND;
    line.moveTo(r.getMinX() + step, r.getMinY());
    line.lineTo(r.getMaxX() - step, r.getMinY());
    line.lineTo(r.getMaxX() - step, r.getMinY() + step);
    line.lineTo(r.getMaxX(), r.getMinY() + step);
    line.lineTo(r.getMaxX(), r.getMaxY() - step);
    line.lineTo(r.getMaxX() - step, r.getMaxY() - step);
    line.lineTo(r.getMaxX() - step, r.getMaxY());
    line.lineTo(r.getMinX() + step, r.getMaxY());
    line.lineTo(r.getMinX() + step, r.getMaxY() - step);
    line.lineTo(r.getMinX(), r.getMaxY() - step);
    line.lineTo(r.getMinX(), r.getMinY() + step);
    line.lineTo(r.getMinX() + step, r.getMinY() + step);
    line.closePath();
  }

  private static void rosette(Graphics2D canvas, Rectangle2D inner) {
    Path2D curves = new Path2D.Double();
    double size = inner.getHeight() * 0.88;
    Ellipse2D curve = new Ellipse2D.Double(-size / 2, -size * 0.33, size, size * 0.66);
    for (int i = 0; i < ROSETTE_CURVES; i++) {
      AffineTransform turn =
          AffineTransform.getTranslateInstance(inner.getCenterX(), inner.getCenterY());
      turn.rotate(Math.PI * i / ROSETTE_CURVES);
      curves.append(curve.getPathIterator(turn), false);
    }
    canvas.setColor(Palette.PALE_GOLD);
    canvas.setStroke(new BasicStroke(0.35f));
    canvas.draw(curves);
  }

  private static Path2D corners(Rectangle2D outer) {
    Path2D corners = new Path2D.Double();
    for (int i = 0; i < 4; i++) {
      corners.append(corner(outer, i), false);
    }
    return corners;
  }

  private static Rectangle2D corner(Rectangle2D outer, int i) {
    double x = i % 2 == 0 ? outer.getMinX() : outer.getMaxX() - CORNER;
    double y = i < 2 ? outer.getMinY() : outer.getMaxY() - CORNER;
    return new Rectangle2D.Double(x, y, CORNER, CORNER);
  }

  private static Rectangle2D inset(Rectangle2D r, double by) {
    return new Rectangle2D.Double(
        r.getX() + by, r.getY() + by, r.getWidth() - 2 * by, r.getHeight() - 2 * by);
  }
}
