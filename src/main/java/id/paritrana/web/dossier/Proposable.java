package id.paritrana.web.dossier;

import id.paritrana.web.Option;
import java.util.List;

/**
 * Whom somebody may propose in a category.
 *
 * @param free by the organisation's code
 * @param taken who is nominated already, by the nomination's number
 */
public record Proposable(List<Option> free, List<Option> taken) {

  public Proposable {
    free = List.copyOf(free);
    taken = List.copyOf(taken);
  }
}
