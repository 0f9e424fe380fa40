package id.paritrana.cli;

import java.util.stream.Stream;

/** The example of the repository: five provinces and their published coverage. */
final class Example {
  static final String SCHEME = "src/main/resources/schemes/province-coverage.yaml";
  private static final String FOLDER = "src/docs/example/";

  private Example() {}

  /** The arguments of a command on the example. */
  static String[] args(String command, String... more) {
    return Stream.concat(
            Stream.of(
                command,
                SCHEME,
                FOLDER + "provinces.csv",
                FOLDER + "figures.csv",
                FOLDER + "quoted.csv"),
            Stream.of(more))
        .toArray(String[]::new);
  }
}
