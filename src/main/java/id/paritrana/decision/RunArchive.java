package id.paritrana.decision;

import id.paritrana.award.SettingSchemes;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.recomputation.CanonicalForm;
import id.paritrana.scoring.recomputation.StoredRun;
import id.paritrana.scoring.scheme.Scheme;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Runs the engine and keeps what it says. */
@Singleton
class RunArchive {

  private final SettingSchemes schemes;
  private final ScoringInputs inputs;
  private final Writing writing;

  RunArchive(SettingSchemes schemes, ScoringInputs inputs, Writing writing) {
    this.schemes = schemes;
    this.inputs = inputs;
    this.writing = writing;
  }

  /** Where runs are kept, and the round that nobody moves on while one is written. */
  @Singleton
  record Writing(
      Rounds rounds, ScoringRuns runs, CanonicalRuns canonicalRuns, StandingRows standings) {}

  /** Why a category is scored: by its course, or anew after an objection or for a correction. */
  record Cause(@Nullable Long objectionId, @Nullable Long correctionId) {

    static final Cause COURSE = new Cause(null, null);
  }

  ScoringRun run(
      Actor actor,
      Rounds.Place place,
      ScoringRun.Purpose purpose,
      List<Nomination> nominations,
      Cause cause,
      Instant now) {
    Run run = computed(place, purpose, nominations);
    writing.rounds().held(place.category().id());
    int number =
        writing
            .runs()
            .findFirstByRoundIdAndPurposeOrderByNumberDesc(place.round().id(), purpose)
            .map(r -> r.number() + 1)
            .orElse(1);
    String canonical = CanonicalForm.text(StoredRun.of(run, seed(place, purpose, number)));
    ScoringRun stored =
        writing
            .runs()
            .save(
                new ScoringRun(
                    null,
                    place.round().id(),
                    purpose,
                    number,
                    run.engine(),
                    DigestUtils.sha256Hex(canonical),
                    now,
                    actor.accountId(),
                    cause.objectionId(),
                    cause.correctionId()));
    writing.canonicalRuns().save(new CanonicalRun(stored.id(), canonical));
    Map<String, Nomination> byNumber =
        nominations.stream().collect(Collectors.toMap(Nomination::number, Function.identity()));
    writing
        .standings()
        .saveAll(
            run.standings().stream()
                .map(s -> row(stored.id(), byNumber.get(s.nominee().id()).id(), s))
                .toList());
    return stored;
  }

  /** A seed that nobody chooses: the first 8 bytes of the hash of what the run is called. */
  private static long seed(Rounds.Place place, ScoringRun.Purpose purpose, int number) {
    return Long.parseUnsignedLong(
        DigestUtils.sha256Hex(place.subject() + " " + purpose + " " + number).substring(0, 16), 16);
  }

  private Run computed(
      Rounds.Place place, ScoringRun.Purpose purpose, List<Nomination> nominations) {
    Scheme scheme = schemes.inForce(place.category().id());
    List<Nominee> nominees = inputs.of(place.category(), nominations);
    return Scoring.run(
        scheme, nominees, purpose == ScoringRun.Purpose.DESK ? Stage.DESK : Stage.FULL);
  }

  private static StandingRow row(long runId, long nominationId, Standing standing) {
    return switch (standing) {
      case Standing.Ranked ranked ->
          new StandingRow(
              null,
              runId,
              nominationId,
              ranked.score(),
              ranked.rank(),
              ranked.tied() ? StandingRow.Tie.SHARED : StandingRow.Tie.NONE);
      case Standing.Unscored _, Standing.Refused _ ->
          new StandingRow(null, runId, nominationId, null, null, StandingRow.Tie.NONE);
    };
  }
}
