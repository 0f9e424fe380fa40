package id.paritrana.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Structured data of pages. Source: JSON-LD 1.1, section 7 (embedding in HTML); schema.org. */
public final class LinkedData {

  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    JSON.getFactory().setCharacterEscapes(new InHtml());
  }

  private LinkedData() {}

  /** A thing of a type of schema.org, with its properties in their order. */
  public static Map<String, Object> thing(String type, Map<String, ?> properties) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.putAll(properties);
    return thing;
  }

  /** Several things that one page tells of. */
  public static Map<String, Object> graph(List<? extends Map<String, ?>> things) {
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("@context", "https://schema.org");
    graph.put("@graph", things);
    return graph;
  }

  /** JSON for a script element: no text in it can end the element or begin a comment. */
  static String write(Map<String, ?> data) {
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Writes what HTML gives a meaning of its own by its number. */
  private static final class InHtml extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private static final int[] ESCAPES = standardAsciiEscapesForJSON();

    static {
      for (char special : new char[] {'<', '>', '&', '\''}) {
        ESCAPES[special] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ESCAPES.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return character == '\u2028' || character == '\u2029'
          ? new SerializedString("\\u%04x".formatted(character))
          : null;
    }
  }
}
