package id.paritrana.web.round;

import id.paritrana.assessment.Interview;
import id.paritrana.identity.Organisation;
import id.paritrana.nomination.Nomination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the panel is with a shortlisted nominee, by the numbers of the seats; without any mark.
 *
 * @param interview empty while none is recorded
 */
public record Progress(
    Nomination nomination,
    Organisation nominee,
    @Nullable Interview interview,
    List<Integer> handedIn,
    List<Integer> outstanding,
    List<Integer> recused) {

  public Progress {
    handedIn = List.copyOf(handedIn);
    outstanding = List.copyOf(outstanding);
    recused = List.copyOf(recused);
  }
}
