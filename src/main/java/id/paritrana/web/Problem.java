package id.paritrana.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not carried out. Source: RFC 9457, with the reasons as an extension.
 *
 * @param type names the sort of problem; {@code about:blank} where the status says it all
 * @param detail in the reader's language
 * @param instance the path that was asked for
 * @param reasons every reason of a refusal; empty for other problems
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, String detail, String instance, List<Reason> reasons) {

  static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One reason of a refusal.
   *
   * @param code stable, for programs
   * @param field the entered field that it concerns, or empty
   * @param detail in the reader's language
   * @param facts what the detail speaks of: numbers as they are, times in ISO 8601, UTC
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Reason(
      String code, @Nullable String field, String detail, Map<String, String> facts) {}
}
