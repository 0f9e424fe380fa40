package id.paritrana.story;

/** Who takes part in the story, and the numbers of the dossiers; filled as it goes on. */
final class Plot {

  static final String EDITION = "CONTOH-2025";
  static final String ROUND = "/rounds/" + EDITION + "/" + Organiser.CATEGORY;
  static final String RESULT = "/results/" + EDITION + "/" + Organiser.CATEGORY;
  static final String CERTIFICATE = "PRT-" + EDITION + "-0001";

  static final String HULU = "Kabupaten Contoh Hulu";
  static final String HILIR = "Kabupaten Contoh Hilir";
  static final String PESISIR = "Kota Contoh Pesisir";

  final Cast cast;

  Organiser organiser;
  Nominator hulu;
  Nominator branch;
  Verifier verifier;

  String ofHulu;
  String ofHilir;
  String ofPesisir;
  String ofSeberang;

  Plot(Cast cast) {
    this.cast = cast;
  }
}
