package id.paritrana.workflow;

import id.paritrana.award.EditionRights;
import id.paritrana.decision.OpenObjections;
import id.paritrana.decision.ReadingCorrections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.PublicationPolicy;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;

/** What the processes of rounds do by themselves, for those who follow a round. */
@Singleton
public class RoundProcesses implements PublicationPolicy {

  private final RuntimeService instances;
  private final Incidents incidents;
  private final EditionRights rights;
  private final ReadingCorrections corrections;
  private final OpenObjections objections;

  RoundProcesses(
      RuntimeService instances,
      Incidents incidents,
      EditionRights rights,
      ReadingCorrections corrections,
      OpenObjections objections) {
    this.instances = instances;
    this.incidents = incidents;
    this.rights = rights;
    this.corrections = corrections;
    this.objections = objections;
  }

  /** The steps of the round that failed for good; empty for those who may not follow it. */
  @Transactional
  public List<OpenIncident> failed(Actor actor, Rounds.Place place) {
    return rights.readsAll(actor, place.edition()) ? failed(place) : List.of();
  }

  /** Whether the scores that follow from an objection or a correction failed for good. */
  @Transactional
  public boolean isRescoringStopped(Rounds.Place place) {
    return failed(place).stream().anyMatch(OpenIncident::isRescoring);
  }

  /** Has the failed steps of the round tried once more, soon and by a job. */
  @Transactional
  public Outcome<List<OpenIncident>> retry(Actor actor, Rounds.Place place, Instant now) {
    if (!rights.organises(actor, place.edition())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    List<OpenIncident> failed = failed(place);
    failed.forEach(incident -> incidents.again(actor, incident, now));
    return Outcome.done(failed);
  }

  private List<OpenIncident> failed(Rounds.Place place) {
    return Stream.of(
            Stream.of(CategoryRoundModel.PROCESS, EmbargoModel.PROCESS)
                .flatMap(process -> incidents.of(process, place.subject()).stream()),
            objections.unscored(place).stream()
                .flatMap(upheld -> incidents.of(ObjectionModel.PROCESS, upheld.number()).stream()),
            corrections.openName(place).stream()
                .flatMap(name -> incidents.of(CorrectionModel.PROCESS, name).stream()))
        .flatMap(Function.identity())
        .toList();
  }

  /** Whether certificates are being signed, or wait for it. */
  @Transactional
  public boolean isSigning(Rounds.Place place) {
    return isSigning(CategoryRoundModel.PROCESS, place.subject())
        || corrections
            .openName(place)
            .filter(name -> isSigning(CorrectionModel.PROCESS, name))
            .isPresent();
  }

  private boolean isSigning(String process, String businessKey) {
    return instances
            .createExecutionQuery()
            .processDefinitionKey(process)
            .processInstanceBusinessKey(businessKey)
            .activityId(CategoryRoundModel.SIGN_CERTIFICATES)
            .count()
        > 0;
  }

  /** What is published is signed. */
  @Override
  @Transactional
  public Optional<Refusal> fault(Rounds.Place place) {
    return isSigning(place)
        ? Optional.of(Refusal.conflict("round.being-signed", Map.of()))
        : Optional.empty();
  }
}
