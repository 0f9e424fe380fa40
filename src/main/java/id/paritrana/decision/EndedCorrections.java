package id.paritrana.decision;

import id.paritrana.decision.seal.TableRows;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** How corrections ended, each by its name, for those who compare it with the record of deeds. */
@Singleton
public class EndedCorrections {

  private static final String ENDS =
      "select e.id, x.outcome, concat(e.code, '-', upper(c.code), '-K', k.number) as name"
          + " from correction_end x join correction k on k.id = x.correction_id"
          + " join category c on c.id = k.category_id join edition e on e.id = c.edition_id"
          + " order by k.id";

  private final TableRows tables;

  EndedCorrections(TableRows tables) {
    this.tables = tables;
  }

  /**
   * A correction that has ended.
   *
   * @param name as the record of deeds has it, see {@link Correction#name}
   * @param state in force or given up
   */
  public record Ended(long editionId, String name, Correction.State state) {}

  /** All of them, in the order in which they were opened; none whose correction is gone. */
  public List<Ended> all() {
    return tables.select(ENDS).stream()
        .map(
            end ->
                new Ended(
                    Long.parseLong(Objects.requireNonNull(end.get("id"))),
                    Objects.requireNonNull(end.get("name")),
                    Correction.State.valueOf(Objects.requireNonNull(end.get("outcome")))))
        .toList();
  }
}
