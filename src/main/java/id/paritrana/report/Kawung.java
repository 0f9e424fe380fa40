package id.paritrana.report;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * The kawung of Javanese batik: four petals that meet in the middle of a tile and reach for its
 * corners, a cut sugar-palm fruit.
 */
final class Kawung {
  private static final double FROM = 0.10;
  private static final double TO = 0.93;
  private static final double FULLNESS = 0.46;

  private Kawung() {}

  /** Adds one tile to a shape. */
  static void add(Path2D shape, double left, double top, double width, double height) {
    Point2D middle = new Point2D.Double(left + width / 2, top + height / 2);
    for (int sideways = -1; sideways <= 1; sideways += 2) {
      for (int down = -1; down <= 1; down += 2) {
        petal(shape, middle, sideways * width / 2, down * height / 2);
      }
    }
  }

  /** Adds a row of tiles, as many as come nearest to squares; along x, or else along y. */
  static void addRow(Path2D shape, double left, double top, double width, double height) {
    boolean alongX = width > height;
    int tiles = (int) Math.round(alongX ? width / height : height / width);
    double w = alongX ? width / tiles : width;
    double h = alongX ? height : height / tiles;
    for (int i = 0; i < tiles; i++) {
      add(shape, alongX ? left + i * w : left, alongX ? top : top + i * h, w, h);
    }
  }

  private static void petal(Path2D shape, Point2D middle, double dx, double dy) {
    double bulgeX = -dy * FULLNESS;
    double bulgeY = dx * FULLNESS;
    double halfX = middle.getX() + dx * (FROM + TO) / 2;
    double halfY = middle.getY() + dy * (FROM + TO) / 2;
    double endX = middle.getX() + dx * TO;
    double endY = middle.getY() + dy * TO;
    double startX = middle.getX() + dx * FROM;
    double startY = middle.getY() + dy * FROM;
    shape.moveTo(startX, startY);
    shape.quadTo(halfX + bulgeX, halfY + bulgeY, endX, endY);
    shape.quadTo(halfX - bulgeX, halfY - bulgeY, startX, startY);
    shape.closePath();
  }
}
