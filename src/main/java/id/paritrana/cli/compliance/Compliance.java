package id.paritrana.cli.compliance;

import id.paritrana.cli.wording.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with monthly records of employers. */
@Command(
    name = "compliance",
    subcommands = {RankEmployers.class, ExplainEmployer.class})
public final class Compliance implements Runnable {
  @Spec CommandSpec command = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        command.commandLine(),
        Sentence.of("usage.command").in(command.resourceBundle().getLocale()));
  }
}
