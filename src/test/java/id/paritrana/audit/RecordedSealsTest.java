package id.paritrana.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Meanwhile;
import id.paritrana.OnEachDatabase;
import id.paritrana.decision.Rounds;
import id.paritrana.web.DecidedRound;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is done while the record is being verified is nobody's tampering. */
@OnEachDatabase
class RecordedSealsTest {

  private final DecidedRound sealed;
  private final DecidedRound decided;

  RecordedSealsTest(Database database) {
    sealed = new DecidedRound(database);
    decided = DecidedRound.scored(database);
    decided.deeds.decideRanks(decided.category);
  }

  @Test
  void aSealThatIsSetMeanwhileIsRecorded() {
    List<Compared> compared;
    try (Meanwhile meanwhile = new Meanwhile(decided.stage)) {
      compared =
          decided.stage.bean(RecordedSeals.class).compare(sealing(meanwhile), Optional.empty());
    }

    assertThat(compared)
        .extracting(Compared::subject)
        .containsExactly(subject(sealed), subject(decided));
    assertThat(compared).allSatisfy(each -> assertThat(each.fault()).isEmpty());
  }

  /** Both editions; the result of the other is sealed as soon as the first is asked for. */
  private Predicate<@Nullable Long> sealing(Meanwhile meanwhile) {
    AtomicReference<@Nullable Future<?>> sealing = new AtomicReference<>();
    return id -> {
      if (sealed.edition.id().equals(id) && sealing.get() == null) {
        sealing.set(meanwhile.begin(() -> decided.deeds.seal(decided.category)));
        try {
          sealing.get().get();
        } catch (InterruptedException | ExecutionException e) {
          throw new AssertionError(e);
        }
      }
      return sealed.edition.id().equals(id) || decided.edition.id().equals(id);
    };
  }

  private static String subject(DecidedRound round) {
    return round.stage.bean(Rounds.class).of(round.category).subject();
  }
}
