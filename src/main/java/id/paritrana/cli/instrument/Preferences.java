package id.paritrana.cli.instrument;

import id.paritrana.scoring.ranker.Preference;
import id.paritrana.scoring.wording.Spelling;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The preference functions of PROMETHEE: of each column by the metadata's {@code preference},
 * {@code q}, {@code p} and {@code s}, else of all by options.
 */
final class Preferences {
  /** The shapes, see {@link Preference}. */
  enum Shape {
    USUAL,
    U_SHAPE,
    V_SHAPE,
    LEVEL,
    LINEAR,
    GAUSSIAN;

    @Override
    public String toString() {
      return Spelling.of(this);
    }
  }

  @Option(names = "--preference", paramLabel = "SHAPE")
  Shape shape = Shape.USUAL;

  @Option(names = "--q", paramLabel = "Q")
  @Nullable Double q;

  @Option(names = "--p", paramLabel = "P")
  @Nullable Double p;

  @Option(names = "--s", paramLabel = "S")
  @Nullable Double s;

  List<Preference> of(List<String> codes, Metadata meta) {
    return codes.stream().map(code -> of(code, meta)).toList();
  }

  private Preference of(String code, Metadata meta) {
    Shape own = meta.word(code, "preference", Shape.class).orElse(shape);
    return switch (own) {
      case USUAL -> new Preference.Usual();
      case U_SHAPE -> new Preference.UShape(number(meta, code, "q", q));
      case V_SHAPE -> new Preference.VShape(number(meta, code, "p", p));
      case LEVEL -> new Preference.Level(number(meta, code, "q", q), number(meta, code, "p", p));
      case LINEAR -> new Preference.Linear(number(meta, code, "q", q), number(meta, code, "p", p));
      case GAUSSIAN -> new Preference.Gaussian(number(meta, code, "s", s));
    };
  }

  private static double number(Metadata meta, String code, String column, @Nullable Double option) {
    return meta.number(code, column, Optional.ofNullable(option));
  }
}
