package id.paritrana.cli;

import id.paritrana.cli.wording.Said;
import id.paritrana.scoring.wording.Sentence;
import id.paritrana.scoring.wording.Spelling;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the options and arguments, and where help is to be had. */
final class WrongUsage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    Locale locale = line.getResourceBundle().getLocale();
    PrintWriter err = line.getErr();
    err.println(sentence(wrong).in(locale));
    err.println(Said.of("usage.help", line.getCommandSpec().qualifiedName()).in(locale));
    return ExitCode.USAGE;
  }

  private static Sentence sentence(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unknown ->
          Said.of("usage.unknown", String.join(" ", unknown.getUnmatched()));
      case MissingParameterException missing ->
          Said.of(
              "usage.missing",
              missing.getMissing().stream()
                  .map(WrongUsage::label)
                  .collect(Collectors.joining(", ")));
      default ->
          wrong.getArgSpec() != null && wrong.getValue() != null
              ? value(wrong.getArgSpec(), wrong.getValue())
              : locale -> String.valueOf(wrong.getMessage());
    };
  }

  private static Sentence value(ArgSpec option, String value) {
    List<String> words =
        Arrays.stream(option.typeInfo().getAuxiliaryTypes())
            .filter(Class::isEnum)
            .flatMap(type -> words(type).stream())
            .toList();
    return words.isEmpty()
        ? Said.of("usage.value", label(option), value, option.paramLabel())
        : Said.of("usage.word", label(option), value, String.join(", ", words));
  }

  @SuppressWarnings("unchecked")
  private static List<String> words(Class<?> type) {
    return Spelling.all((Class<? extends Enum<?>>) type);
  }

  private static String label(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
