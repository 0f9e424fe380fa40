package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
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

  @TempDir Path folder;

  @Test
  void damagedFilesAreRefusedWithPlaceAndReason() throws IOException {
    SplittableRandom random = new SplittableRandom(20260101);
    int refused = 0;
    for (int i = 0; i < 3000; i++) {
      Path file = folder.resolve("data.csv");
      Files.write(file, damaged(SEEDS.get(i % SEEDS.size()), random));
      Answer answer = Answer.of("score", Example.SCHEME, file.toString(), "--lang=en");
      assertThat(answer.code()).as(answer.err()).isIn(ExitCode.FINE, ExitCode.NO);
      assertThat(answer.err()).doesNotContain("Exception", "\tat ");
      if (answer.code() == ExitCode.NO) {
        assertThat(answer.err().lines())
            .allMatch(line -> line.matches(".*(Allowed|Write|Found|Mend).*"));
        refused++;
      }
    }
    assertThat(refused).isBetween(500, 2900);
  }

  private static byte[] damaged(String seed, SplittableRandom random) {
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
