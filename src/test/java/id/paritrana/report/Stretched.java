package id.paritrana.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report in which every invented name is as long as names get. */
final class Stretched {

  /** What stands in every invented name of the samples. */
  private static final String INVENTED = "Contoh";

  private Stretched() {}

  static Record report(Record report) {
    RecordComponent[] components = report.getClass().getRecordComponents();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = value(components[i].getAccessor().invoke(report));
      }
      return report.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(report.getClass() + " cannot be stretched", broken);
    }
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case String text when text.contains(INVENTED) -> text + " " + Letters.LONG;
      case List<?> list -> list.stream().map(Stretched::value).toList();
      case Picture picture -> picture;
      case Record record when record.getClass().getPackage() == Stretched.class.getPackage() ->
          report(record);
      case null, default -> value;
    };
  }
}
