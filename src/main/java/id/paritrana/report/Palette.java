package id.paritrana.report;

import java.awt.Color;

/** The colours of the certificate: maroon and old gold on ivory. */
final class Palette {
  static final Color MAROON = new Color(0x5E1220);
  static final Color PALE_MAROON = new Color(0xEBD9D6);
  static final Color GOLD = new Color(0xB08D3C);
  static final Color PALE_GOLD = new Color(0xEFE6D0);
  static final Color IVORY = new Color(0xFDFBF5);

  private Palette() {}
}
