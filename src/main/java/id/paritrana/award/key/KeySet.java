package id.paritrana.award.key;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Public keys as a JSON Web Key set, the form in which they are published and trusted. */
public record KeySet(List<PublicKeyText> keys) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public KeySet {
    keys = List.copyOf(keys);
  }

  /**
   * Reads a set, or one key alone; keys of other kinds are passed over. Source: RFC 7517, section
   * 5.
   *
   * @throws IllegalArgumentException when it is neither
   */
  public static KeySet read(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      Iterable<JsonNode> each = root.has("keys") ? root.get("keys") : List.of(root);
      List<PublicKeyText> keys = new ArrayList<>();
      for (JsonNode key : each) {
        if (key.path("kty").asText().equals("OKP") && key.path("crv").asText().equals("Ed25519")) {
          keys.add(new PublicKeyText(key.path("x").asText()));
        }
      }
      if (keys.isEmpty()) {
        throw new IllegalArgumentException("no key of Ed25519");
      }
      return new KeySet(keys);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("no JSON Web Key set", broken);
    }
  }

  /** The set as it is published, keys in their order. */
  public String text() {
    try {
      return JSON.writeValueAsString(
          Map.of("keys", keys.stream().map(key -> new TreeMap<>(key.members())).toList()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public Optional<PublicKeyText> withKid(String kid) {
    return keys.stream().filter(key -> key.kid().equals(kid)).findFirst();
  }
}
