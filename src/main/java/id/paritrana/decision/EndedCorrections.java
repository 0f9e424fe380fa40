package id.paritrana.decision;

import id.paritrana.award.Edition;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** How corrections ended, each by its name, for those who compare it with the record of deeds. */
@Singleton
public class EndedCorrections {

  private final Corrections corrections;
  private final CorrectionEnds ends;
  private final Rounds rounds;

  EndedCorrections(Corrections corrections, CorrectionEnds ends, Rounds rounds) {
    this.corrections = corrections;
    this.ends = ends;
    this.rounds = rounds;
  }

  /**
   * A correction that has ended.
   *
   * @param name as the record of deeds has it
   * @param state in force or given up
   */
  public record Ended(Edition edition, String name, Correction.State state) {}

  /** All of them, in the order in which they were opened; none whose correction is gone. */
  public List<Ended> all() {
    return ends.listOrderByCorrectionId().stream().flatMap(end -> ended(end).stream()).toList();
  }

  private Optional<Ended> ended(CorrectionEnd end) {
    return corrections
        .findById(end.correctionId())
        .flatMap(
            correction ->
                rounds
                    .find(correction.categoryId())
                    .map(
                        place ->
                            new Ended(place.edition(), correction.name(place), end.state())));
  }
}
