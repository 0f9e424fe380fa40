package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

  @TestFactory
  Stream<DynamicTest> everyCommandExplainsItselfInBothLanguagesWithAnExample() {
    return Stream.of("id", "en")
        .flatMap(
            language ->
                commands(Paritrana.commandLine("--lang", language))
                    .map(
                        line ->
                            DynamicTest.dynamicTest(
                                language + " " + line.getCommandSpec().qualifiedName(),
                                () -> explains(line, language))));
  }

  private static void explains(CommandLine line, String language) {
    assertThat(line.getUsageMessage()).contains(language.equals("id") ? "Contoh: " : "Example: ");
    assertThat(line.getCommandSpec().usageMessage().header()).isNotEmpty();
    for (ArgSpec arg : line.getCommandSpec().args()) {
      assertThat(arg.description()).as("%s", arg.paramLabel() + arg).isNotEmpty();
    }
  }

  private static Stream<CommandLine> commands(CommandLine line) {
    return Stream.concat(
        Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTest::commands));
  }

  @Test
  void helpIsNoFault() {
    Answer answer = Answer.of("score", "--help");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Menilai dan memeringkat");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void wrongUsageSaysWhatIsAllowedAndReturnsTwo() {
    List<Answer> answers =
        List.of(
            Answer.of(Example.args("score", "--format=xml")),
            Answer.of("score", "--lang=en"),
            Answer.of("scor"),
            Answer.of("scheme"),
            Answer.of(Example.args("score", "--frmat=csv")),
            Answer.of(Example.args("score", "--lang=jv")));
    assertThat(answers).extracting(Answer::code).containsOnly(ExitCode.USAGE);
    assertThat(answers).extracting(Answer::out).containsOnly("");
    assertThat(answers.get(0).err()).contains("\"xml\"", "table, csv, json", "score --help");
    assertThat(answers.get(1).err()).contains("Missing: SCHEME");
    assertThat(answers.get(2).err()).contains("Tidak dikenal: scor");
    assertThat(answers.get(4).err()).contains("--frmat=csv");
    assertThat(answers.get(5).err()).contains("\"jv\"", "id, en");
  }
}
