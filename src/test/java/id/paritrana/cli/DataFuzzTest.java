package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.csv.CsvOptions;
import id.paritrana.cli.nominee.NomineeFiles;
import id.paritrana.cli.nominee.SchemeFile;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.scheme.Scheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No data file ends in anything but an answer or a clear fault. */
class DataFuzzTest {
  private static final List<String> SEEDS =
      List.of(
          "id,name,kind,group,active,universe\na,Satu,province,K,1,2\nb,\"D,ua\",,,\"3\",NA\n",
          "id,figure,value,kind,source,asOf,strength\na,active,1,,s,2023-03-31,declared\n",
          "nominee,assessor,criterion,points\na,p,coverage,1\n",
          "id,document\na,statement\n",
          "id,criterion,percent,universe,source,asOf,strength\na,coverage,50,,,,\n");
  private static final String SIGNS = "\",;\n\r\t\u0000\uFEFF'{}0.-eENA \u00e9\ud83c\udfc5%$\\";

  private static final Pattern ADVICE = Pattern.compile("Allowed|Write|Found|Mend");

  @TempDir Path folder;

  @Test
  void damagedFilesAreRefusedWithPlaceAndReason() throws IOException {
    Scheme scheme = SchemeFile.read(Path.of(Example.SCHEME));
    SplittableRandom random = new SplittableRandom(20260101);
    int refused = 0;
    for (int i = 0; i < 5000; i++) {
      Path file = Files.write(folder.resolve("data.csv"), damaged(i, random));
      try {
        List<Nominee> nominees =
            NomineeFiles.read(scheme, List.of(new CsvOptions().read(file)), Set.of());
        Scoring.run(scheme, nominees, Stage.FULL);
      } catch (Refused faults) {
        assertThat(faults.faults())
            .isNotEmpty()
            .allSatisfy(fault -> assertThat(fault.in(Locale.ENGLISH)).containsPattern(ADVICE));
        refused++;
      }
    }
    assertThat(refused).isBetween(1000, 4900);
  }

  @Test
  void theCommandPrintsFaultsAndNoTrace() throws IOException {
    SplittableRandom random = new SplittableRandom(20260102);
    for (int i = 0; i < 100; i++) {
      Path file = Files.write(folder.resolve("data.csv"), damaged(i, random));
      Answer answer = Answer.of("score", Example.SCHEME, file.toString(), "--lang=en");
      assertThat(answer.code()).as(answer.err()).isIn(ExitCode.FINE, ExitCode.NO);
      assertThat(answer.err()).doesNotContain("Exception", "\tat ");
      assertThat(answer.out().isEmpty()).isEqualTo(answer.code() == ExitCode.NO);
    }
  }

  private static byte[] damaged(int i, SplittableRandom random) {
    String seed = SEEDS.get(i % SEEDS.size());
    StringBuilder text = new StringBuilder(seed);
    for (int hits = random.nextInt(1, 5); hits > 0; hits--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 2 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> text.insert(at, text.substring(0, random.nextInt(1, text.length())));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
