package id.paritrana.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** However a scheme file is broken, the answer is a scheme or clear faults, never a crash. */
class SchemeFuzzTest {

  private static final List<String> SCRAPS =
      List.of(
          "[",
          "]",
          "{",
          "}",
          ":",
          "- ",
          "&a ",
          "*a",
          "!!int ",
          "|\n",
          ">\n",
          "\t",
          "\"",
          "'",
          "#",
          "null",
          "~",
          "-1",
          "1e999",
          "NaN",
          "0",
          "99999999999999999999",
          "\u0000",
          "\ud800",
          "é",
          "🏅",
          "(((((((((",
          "a / 0",
          "change(change(a))",
          "? ",
          "<<: ",
          "--- ",
          "...\n",
          "criteria:",
          "of:",
          "weight:",
          "id: total",
          "plenary",
          "\r\n",
          "  ",
          "%YAML 9.9\n");

  @Test
  void seededMutationsEndInASchemeOrInFaults() throws IOException {
    List<String> seeds =
        List.of(shipped("kabupaten-kota-provincial"), shipped("company-provincial"));
    int faulty = 0;
    for (long seed = 0; seed < 6000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String text = seeds.get(random.nextInt(seeds.size()));
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        text = mutated(text, random);
      }
      faulty += check(text) ? 1 : 0;
    }
    assertThat(faulty).isGreaterThan(3000);
  }

  @Test
  void noiseEndsInFaults() {
    for (long seed = 0; seed < 2000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder noise = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        noise.append(
            random.nextInt(3) == 0
                ? SCRAPS.get(random.nextInt(SCRAPS.size()))
                : String.valueOf((char) random.nextInt(1, 0x250)));
      }
      assertThat(check(noise.toString())).isTrue();
    }
  }

  @Test
  void deepNestingEndsInAFault() {
    assertThat(check("scheme: " + "[".repeat(100_000))).isTrue();
    assertThat(check("criteria: " + "{a: ".repeat(10_000))).isTrue();
    String formula = "(".repeat(400) + "a" + ")".repeat(400);
    assertThat(
            check(
                "scheme: x\nprovenance: y\ncriteria: [{id: a, weight: 1, scale: rank, figure: \""
                    + formula
                    + "\"}]"))
        .isTrue();
  }

  /** Whether it is refused; every fault must say something in both languages. */
  private static boolean check(String text) {
    return switch (SchemeReader.read(text)) {
      case SchemeReading.Readable(Scheme scheme) -> scheme.criteria().isEmpty();
      case SchemeReading.Faulty(List<SchemeFault> faults) -> {
        assertThat(faults).isNotEmpty();
        for (SchemeFault fault : faults) {
          assertThat(fault.line()).isBetween(0, text.length() + 1);
          assertThat(fault.wrong().in(Locale.of("id"))).isNotBlank();
          assertThat(fault.allowed().in(Locale.ENGLISH)).isNotBlank();
        }
        yield true;
      }
    };
  }

  private static String mutated(String text, SplittableRandom random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1, 12));
    String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, from) + scrap + text.substring(from);
      case 1 -> text.substring(0, from) + text.substring(to);
      case 2 -> text.substring(0, from) + scrap + text.substring(to);
      case 3 -> text.substring(0, to) + text.substring(from);
      default -> text.substring(0, from);
    };
  }

  private static String shipped(String name) throws IOException {
    return Files.readString(Path.of("src/main/resources/schemes", name + ".yaml"));
  }
}
