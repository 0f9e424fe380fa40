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

/** The award's seal: a tiered state umbrella, the sign of protection, in a ring of petals. */
public final class Emblem extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  private static final double UNIT = 100;
  private static final int PETALS = 36;

  /** Returns the seal, drawn as large as the area allows. */
  public static Emblem payung() {
    return new Emblem();
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
    Graphics2D unit = (Graphics2D) canvas.create();
    double scale = Math.min(area.getWidth(), area.getHeight()) / UNIT;
    unit.translate(area.getCenterX(), area.getCenterY());
    unit.scale(scale, scale);
    ring(unit);
    unit.setColor(Palette.GOLD);
    unit.fill(umbrella());
    unit.dispose();
  }

  private static void ring(Graphics2D canvas) {
    Path2D petals = new Path2D.Double();
    for (int i = 0; i < PETALS; i++) {
      AffineTransform turn = AffineTransform.getRotateInstance(2 * Math.PI * i / PETALS);
      petals.append(new Ellipse2D.Double(-3.6, -49.5, 7.2, 13).getPathIterator(turn), false);
    }
    canvas.setColor(Palette.GOLD);
    canvas.setStroke(new BasicStroke(0.7f));
    canvas.draw(petals);
    canvas.setColor(Palette.MAROON);
    canvas.fill(circle(41));
    canvas.setColor(Palette.GOLD);
    canvas.setStroke(new BasicStroke(1.1f));
    canvas.draw(circle(41));
    canvas.setStroke(new BasicStroke(0.6f));
    canvas.draw(circle(37.5));
  }

  private static Ellipse2D circle(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  private static Path2D umbrella() {
    Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    tier(shape, -23, 10, 7, 3);
    tier(shape, -13.5, 26, 17, 7);
    shape.append(new Rectangle2D.Double(-0.9, 2.5, 1.8, 26), false);
    shape.append(new Ellipse2D.Double(-2.4, 28, 4.8, 4.8), false);
    diamond(shape, -27.5, 1.8, 4.5);
    return shape;
  }

  /** One tier: a dome with its ribs, from the top down to a hem of scallops. */
  private static void tier(Path2D shape, double top, double half, double height, int panels) {
    double hem = top + height;
    double step = 2 * half / panels;
    for (int i = 0; i < panels; i++) {
      double left = -half + i * step;
      panel(shape, top, hem, left, left + step);
    }
  }

  /** The cloth between two ribs, a hair narrower than the space, so that the ribs show. */
  private static void panel(Path2D shape, double top, double hem, double left, double right) {
    double height = hem - top;
    double l = left + 0.35;
    double r = right - 0.35;
    shape.moveTo(l * 0.06, top);
    shape.curveTo(l * 0.62, top + height * 0.04, l, top + height * 0.45, l, hem);
    shape.quadTo((l + r) / 2, hem - height * 0.24, r, hem);
    shape.curveTo(r, top + height * 0.45, r * 0.62, top + height * 0.04, r * 0.06, top);
    shape.closePath();
  }

  private static void diamond(Path2D shape, double middle, double half, double tall) {
    shape.moveTo(0, middle - tall);
    shape.lineTo(half, middle);
    shape.lineTo(0, middle + tall);
    shape.lineTo(-half, middle);
    shape.closePath();
  }
}
