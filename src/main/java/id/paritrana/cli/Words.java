package id.paritrana.cli;

import id.paritrana.scoring.wording.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/** Lets options read the constants of the engine in the spelling of scheme files. */
final class Words {
  private Words() {}

  /** For the options of a command and of all below it. */
  static void register(CommandLine line) {
    for (ArgSpec each : line.getCommandSpec().args()) {
      for (Class<?> type : each.typeInfo().getAuxiliaryTypes()) {
        if (type.isEnum()) {
          register(line, type.asSubclass(Enum.class));
        }
      }
    }
    line.getSubcommands().values().forEach(Words::register);
  }

  private static <E extends Enum<?>> void register(CommandLine line, Class<E> type) {
    ITypeConverter<E> converter =
        word ->
            Spelling.read(type, word)
                .orElseThrow(() -> new TypeConversionException(Spelling.all(type).toString()));
    line.registerConverter(type, converter);
  }
}
