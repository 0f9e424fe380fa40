package id.paritrana.scoring.scheme;

/**
 * Reads scheme files.
 *
 * <p>The shape is published as a JSON schema beside the shipped schemes; {@link YamlFile} says how
 * a broken file is refused.
 */
public final class SchemeReader {
  private SchemeReader() {}

  /** Reads one scheme. */
  public static SchemeReading read(String yaml) {
    return switch (YamlFile.read(yaml, fields -> new SchemeSections(fields).scheme())) {
      case YamlFile.Reading.Readable(Scheme scheme) -> new SchemeReading.Readable(scheme);
      case YamlFile.Reading.Faulty<Scheme> faulty -> new SchemeReading.Faulty(faulty.faults());
    };
  }
}
