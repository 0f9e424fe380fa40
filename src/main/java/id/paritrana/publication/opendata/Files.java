package id.paritrana.publication.opendata;

import id.paritrana.publication.PublicResults;

/** How the files of an edition's open data are called. */
final class Files {

  static final String PACKAGE = "datapackage.json";
  static final String JSON = "data.json";
  static final String DICTIONARY = "dictionary.csv";
  static final String LICENCE = "LICENCE.txt";

  private Files() {}

  static String zip(String edition) {
    return "paritrana-" + edition + ".zip";
  }

  /** The scheme by which a category was scored. */
  static String scheme(PublicResults.Result result) {
    return "scheme-" + result.category().code() + ".yaml";
  }
}
