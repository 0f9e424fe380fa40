package id.paritrana.award;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of an edition's template that its documents follow, as one readable file: {@code
 * signatories} and {@code documents}, in the same form in which a template has them.
 *
 * @param signatories empty where the file does not speak of them
 * @param documents empty where the file does not speak of them
 */
public record DocumentsFile(
    @Nullable List<EditionTemplate.SignatoryLine> signatories, @Nullable WordingDraft documents) {

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .build());

  /** Reads a file; what it must not hold is told by its place, what is no YAML by its line. */
  public static Outcome<DocumentsFile> read(String text) {
    try {
      DocumentsFile file = YAML.readValue(text, DocumentsFile.class);
      return file == null || (file.signatories == null && file.documents == null)
          ? Outcome.refused(Refusal.invalid("file", "documents-file.empty", Map.of()))
          : Outcome.done(file);
    } catch (JsonProcessingException broken) {
      return Outcome.refused(fault(broken));
    }
  }

  /** Writes the file; reading it again gives the same. */
  public String written() {
    Map<String, Object> file = new LinkedHashMap<>();
    if (signatories != null) {
      file.put("signatories", signatories.stream().map(DocumentsFile::signatory).toList());
    }
    if (documents != null) {
      file.put("documents", documents(documents));
    }
    try {
      return YAML.writeValueAsString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, Object> signatory(EditionTemplate.SignatoryLine line) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("name", line.name());
    put("position", line.position(), written);
    return written;
  }

  private static Map<String, Object> documents(WordingDraft draft) {
    Map<String, Object> written = new LinkedHashMap<>();
    put("title", draft.title(), written);
    put("opening", draft.opening(), written);
    put("citation", draft.citation(), written);
    put("closing", draft.closing(), written);
    put("town", draft.town(), written);
    put("numbering", draft.numbering(), written);
    put("letterhead", draft.letterhead(), written);
    put("address", draft.address(), written);
    return written;
  }

  private static void put(String name, Phrase phrase, Map<String, Object> written) {
    Map<String, Object> languages = new LinkedHashMap<>();
    put("id", phrase.id(), languages);
    put("en", phrase.en(), languages);
    if (!languages.isEmpty()) {
      written.put(name, languages);
    }
  }

  private static void put(String name, String text, Map<String, Object> written) {
    if (!text.isEmpty()) {
      written.put(name, text);
    }
  }

  /** What is no YAML is wrapped into where it was met, so that its cause tells the line. */
  private static Refusal fault(JsonProcessingException broken) {
    if (!(broken instanceof JsonMappingException unknown)) {
      return Refusal.invalid(
          "file",
          "documents-file.unreadable",
          Map.of("line", Math.max(1, broken.getLocation().getLineNr())));
    }
    if (broken.getCause() instanceof JsonProcessingException cause) {
      return fault(cause);
    }
    return unknown.getPath().isEmpty()
        ? Refusal.invalid("file", "documents-file.empty", Map.of())
        : Refusal.invalid("file", "documents-file.unknown", Map.of("at", at(unknown)));
  }

  private static String at(JsonMappingException unknown) {
    return unknown.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? Integer.toString(step.getIndex() + 1)
                    : step.getFieldName())
        .collect(Collectors.joining("/"));
  }
}
