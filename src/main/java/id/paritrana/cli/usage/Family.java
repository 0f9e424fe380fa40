package id.paritrana.cli.usage;

import id.paritrana.cli.wording.Said;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only groups others. */
public abstract class Family implements Runnable {
  @Spec CommandSpec command = CommandSpec.create();

  @Override
  public final void run() {
    throw new ParameterException(
        command.commandLine(), Said.of("usage.command").in(command.resourceBundle().getLocale()));
  }
}
