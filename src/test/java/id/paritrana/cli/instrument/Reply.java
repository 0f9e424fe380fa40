package id.paritrana.cli.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.Answer;
import id.paritrana.scoring.oracle.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** What an instrument answers, read back from the CSV that it writes. */
final class Reply {
  static final String ORACLES = "src/test/resources/oracles/";

  private Reply() {}

  /** One part of the answer of a command that must succeed. */
  static Table of(String part, String... args) {
    try {
      Path file = Files.createTempFile("reply", ".csv");
      Answer answer =
          Answer.of(
              Stream.concat(
                      Stream.of(args), Stream.of("--part=" + part, "--output=" + file, "--lang=en"))
                  .toArray(String[]::new));
      assertThat(answer.err()).isEmpty();
      assertThat(answer.code()).isZero();
      Table table = Table.read(file);
      Files.delete(file);
      return table;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Every number of the reference stands in the reply, in the row of the same id. */
  static void matches(Table found, Table reference, String id, double tolerance) {
    Map<String, Map<String, String>> rows = found.by(found.columns().getFirst());
    for (Map<String, String> row : reference.rows()) {
      for (String column : reference.columns()) {
        if (!column.equals(id) && !column.equals("Region_group")) {
          Map<String, String> own = rows.get(row.get(id));
          close(own.get(column), row.get(column), tolerance, row.get(id) + " " + column);
        }
      }
    }
  }

  /** Equal within a share of the size of the reference; missing where it is missing. */
  static void close(String found, String reference, double tolerance, String what) {
    assertThat(found).as(what).isNotNull();
    double expected = Table.number(reference);
    if (Double.isNaN(expected)) {
      assertThat(Table.number(found)).as(what).isNaN();
    } else {
      assertThat(Math.abs(Table.number(found) - expected))
          .as("%s: expected %s, found %s", what, reference, found)
          .isLessThanOrEqualTo(tolerance * Math.max(Math.abs(expected), 1e-3));
    }
  }
}
