package id.paritrana.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Parts as one JSON object; infinite numbers are texts, missing ones are null. */
final class AsJson {
  private AsJson() {}

  static String of(List<Part> parts, List<String> notes) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
      layout.indentArraysWith(new DefaultIndenter("  ", "\n"));
      layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(layout);
      json.writeStartObject();
      for (Part part : parts) {
        json.writeArrayFieldStart(part.name());
        for (List<Object> row : part.rows()) {
          row(json, part, row);
        }
        json.writeEndArray();
      }
      if (!notes.isEmpty()) {
        json.writeFieldName("notes");
        value(json, notes);
      }
      json.writeEndObject();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.append('\n').toString();
  }

  private static void row(JsonGenerator json, Part part, List<Object> row) throws IOException {
    json.writeStartObject();
    for (int column = 0; column < row.size(); column++) {
      json.writeFieldName(part.columns().get(column));
      Optional<Object> value = Part.value(row.get(column));
      if (value.isPresent()) {
        value(json, value.get());
      } else {
        json.writeNull();
      }
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Double number when number.isInfinite() -> json.writeString(number.toString());
      case Double number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      case List<?> list -> {
        json.writeStartArray();
        for (Object each : list) {
          json.writeString(each.toString());
        }
        json.writeEndArray();
      }
      default -> json.writeString(value.toString());
    }
  }
}
