package id.paritrana.cli.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Tables that hold next to nothing end in an answer or a clear "no", never in a broken program. */
class DegenerateTablesTest {
  private static final Map<String, String> TABLES =
      Map.of(
          "empty", "",
          "header alone", "id,a,b\n",
          "one unit", "id,a,b\nu,1,2\n",
          "constant", "id,a,b\nu,1,1\nv,1,1\nw,1,1\n",
          "gaps", "id,a,b\nu,NA,NA\nv,NA,NA\nw,NA,\n",
          "some gaps", "id,a,b\nu,1,\nv,,2\nw,3,4\n",
          "negative", "id,a,b\nu,-1,0\nv,-2,5\nw,-3,4\n",
          "text", "id,a,b\nu,x,y\n",
          "twins", "id,a,b\nu,1,1\nu,2,2\nu,3,3\n",
          "huge", "id,a,b\nu,1e308,-1e308\nv,-1e308,1e308\nw,5e-324,0\n");

  private static final String META =
      "iCode,Level,Parent,Direction,Weight,Target,goalpost_lower,goalpost_upper,Denominator\n"
          + "a,1,top,1,1,1,0,1,b\nb,1,top,-1,2,1,1,1,\nc,1,top,1,0,,,,\ntop,2,,1,1,,,,\n";

  private static final List<String> COMMANDS =
      List.of(
          "table describe DATA",
          "table correlate DATA --kind=kendall",
          "table correlate DATA META",
          "table denominate DATA META",
          "table screen DATA --present=0.5",
          "table screen DATA META",
          "table impute DATA --method=row-mean",
          "table impute DATA META --method=parent-mean",
          "table impute DATA --method=group-mean",
          "table fill-years DATA --method=linear --time=a",
          "table treat DATA",
          "table transform DATA --method=winsorise --points=3",
          "table normalise DATA --method=z-score",
          "table normalise DATA META --method=goalposts",
          "table normalise DATA --method=distance-to-target",
          "table aggregate DATA META --method=geometric",
          "table aggregate DATA META --method=copeland",
          "table aggregate DATA",
          "table order DATA",
          "table outrank DATA META",
          "table remove DATA META",
          "table profile DATA --unit=u",
          "table weights DATA --method=entropy",
          "table weights DATA --method=critic",
          "table weights DATA --method=merec",
          "table weights DATA --method=balanced",
          "table weights DATA --method=rank-balanced",
          "table weights DATA --method=most-informative",
          "table weights DATA META --method=effective",
          "table rank DATA --method=topsis",
          "table rank DATA --method=vikor --weights=1,2,3",
          "table rank DATA --method=promethee --preference=gaussian",
          "table rank DATA META --method=waspas",
          "ahp DATA",
          "panel agreement DATA",
          "panel severity DATA --assessor=id --mark=a",
          "panel facets DATA --assessor=id --highest=2",
          "ranks confidence DATA --replications=50",
          "ranks counts DATA",
          "ranks summarise DATA",
          "ranks replay DATA META --sets=SETS",
          "ranks draw DATA --replications=50",
          "sobol indices DATA --result=a",
          "sobol factorial DATA --factors=b --result=a");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyInstrumentAnswersOrRefuses() {
    return COMMANDS.stream().map(command -> DynamicTest.dynamicTest(command, () -> check(command)));
  }

  private void check(String command) throws IOException {
    Path meta = Files.writeString(folder.resolve("meta.csv"), META);
    Path sets = Files.writeString(folder.resolve("sets.csv"), "a,b,c\n0,0,0\n1,2,3\n");
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      Path data = Files.writeString(folder.resolve("data.csv"), renamed(command, table.getValue()));
      Answer answer =
          Answer.of(
              command
                  .replace("DATA", data.toString())
                  .replace("META", "--meta=" + meta)
                  .replace("SETS", sets.toString())
                  .concat(" --lang=en")
                  .split(" "));
      assertThat(answer.code()).as("%s: %s", table.getKey(), answer.err()).isIn(0, 1, 2);
      assertThat(answer.err().isEmpty()).as(table.getKey()).isEqualTo(answer.code() == 0);
      assertThat(answer.err()).doesNotContain("Exception", "\tat ");
    }
  }

  /** The columns under the names that some instruments ask for. */
  private static String renamed(String command, String table) {
    return switch (command.split(" ")[1]) {
      case "severity", "facets" -> table.replace("id,a,b", "id,a,nominee");
      case "confidence" -> table.replace("id,a,b", "id,estimate,se");
      case "counts" -> table.replace("id,a,b", "id,count,b");
      case "indices" -> table.replace("id,a,b", "block,a,b");
      default -> table;
    };
  }
}
