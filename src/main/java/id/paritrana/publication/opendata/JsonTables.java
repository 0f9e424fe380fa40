package id.paritrana.publication.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes tables as one JSON object: a list of rows under the name of each table. */
final class JsonTables {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private JsonTables() {}

  static byte[] of(Map<String, List<Map<String, @Nullable Object>>> tables, Licence licence) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("licence", Map.of("name", licence.name(), "path", licence.address().toString()));
    tables.forEach((name, rows) -> all.put(name, rows.stream().map(JsonTables::row).toList()));
    return write(all);
  }

  static byte[] write(Object value) {
    try {
      return (JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, @Nullable Object> row(Map<String, @Nullable Object> row) {
    Map<String, @Nullable Object> written = new LinkedHashMap<>();
    row.forEach(
        (column, value) ->
            written.put(
                column,
                value == null || value instanceof Number || value instanceof Boolean
                    ? value
                    : value.toString()));
    return written;
  }
}
