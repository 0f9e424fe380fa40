package id.paritrana.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows of a template: a field is the component of the same name. Texts are handed over
 * in composed form, so that a letter and its mark become the one glyph that a font draws.
 */
public final class RecordRows implements JRDataSource {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
        }
      };

  private final Iterator<? extends Record> rest;
  private @Nullable Record current;

  public RecordRows(List<? extends Record> records) {
    this.rest = records.iterator();
  }

  /** One record as the only row. */
  public static RecordRows of(Record record) {
    return new RecordRows(List.of(record));
  }

  @Override
  public boolean next() {
    boolean more = rest.hasNext();
    current = more ? rest.next() : null;
    return more;
  }

  @Override
  public @Nullable Object getFieldValue(JRField field) {
    Record row = current;
    if (row == null) {
      throw new IllegalStateException("no current row");
    }
    Method accessor = ACCESSORS.get(row.getClass()).get(field.getName());
    if (accessor == null) {
      throw new IllegalArgumentException(
          "field %s: no such component of %s".formatted(field.getName(), row.getClass()));
    }
    Object value = read(accessor, row);
    return value instanceof String text ? Normalizer.normalize(text, Normalizer.Form.NFC) : value;
  }

  private static @Nullable Object read(Method accessor, Record row) {
    try {
      return accessor.invoke(row);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException(accessor + " cannot be read", broken);
    }
  }
}
