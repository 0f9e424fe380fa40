package id.paritrana.scoring.recomputation;

import id.paritrana.scoring.wording.Remark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one JSON object; each question ends the reading where its answer does not fit. */
record JsonFields(Map<String, Object> map) {

  boolean has(String key) {
    return map.containsKey(key);
  }

  Set<String> keys() {
    return map.keySet();
  }

  boolean isNull(String key) {
    return map.get(key) == JsonParser.NULL;
  }

  String text(String key) {
    return as(String.class, key);
  }

  Optional<String> optionalText(String key) {
    return isNull(key) ? Optional.empty() : Optional.of(text(key));
  }

  double number(String key) {
    return as(Double.class, key);
  }

  long whole(String key) {
    double number = number(key);
    if (number != Math.rint(number) || Math.abs(number) > 1L << 53) {
      throw new JsonFault(Remark.of("stored.field", key));
    }
    return (long) number;
  }

  boolean truth(String key) {
    return as(Boolean.class, key);
  }

  List<?> list(String key) {
    return as(List.class, key);
  }

  List<String> texts(String key) {
    return list(key).stream()
        .map(
            each -> {
              if (each instanceof String text) {
                return text;
              }
              throw new JsonFault(Remark.of("stored.field", key));
            })
        .toList();
  }

  @SuppressWarnings("unchecked") // the parser makes maps with text keys alone
  JsonFields object(String key) {
    return new JsonFields((Map<String, Object>) as(Map.class, key));
  }

  <E extends Enum<E>> E word(String key, Class<E> type) {
    String word = text(key);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    throw new JsonFault(Remark.of("stored.field", key));
  }

  private <T> T as(Class<T> type, String key) {
    Object value = map.get(key);
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw new JsonFault(Remark.of("stored.field", key));
  }
}
