package id.paritrana.award;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Who signs an edition's certificates, from left to right.
 *
 * @param number 1 to 3
 * @param position the office, in Indonesian
 * @param positionEn the same in English; empty where it is called as in Indonesian
 */
@MappedEntity("signatory")
public record Signatory(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    int number,
    String name,
    String position,
    String positionEn) {

  /** Whether nobody was named yet: templates put what stands for a name in parentheses. */
  public boolean isPlaceholder() {
    return name.startsWith("(") && name.endsWith(")");
  }
}
