package id.paritrana.web.round;

import id.paritrana.assessment.Interview;
import id.paritrana.assessment.Interviews;
import id.paritrana.assessment.PanelProgress;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Shortlists;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers how far the panel is with a shortlist. */
@Singleton
class ProgressViews {

  private final Shortlists shortlists;
  private final PanelProgress progress;
  private final Interviews interviews;
  private final Organisations organisations;

  ProgressViews(
      Shortlists shortlists,
      PanelProgress progress,
      Interviews interviews,
      Organisations organisations) {
    this.shortlists = shortlists;
    this.progress = progress;
    this.interviews = interviews;
    this.organisations = organisations;
  }

  List<Progress> of(Rounds.Place place) {
    List<Nomination> shortlisted = shortlists.of(place.round());
    if (shortlisted.isEmpty()) {
      return List.of();
    }
    List<Long> ids = shortlisted.stream().map(Nomination::id).toList();
    List<PanelProgress.Sheet> sheets = progress.of(place.category(), ids);
    Map<Long, Interview> held =
        interviews.findByNominationIdIn(ids).stream()
            .collect(Collectors.toMap(Interview::nominationId, Function.identity()));
    Map<Long, Organisation> nominees = nominees(shortlisted);
    return shortlisted.stream()
        .map(
            nomination ->
                new Progress(
                    nomination,
                    nominees.get(nomination.nomineeId()),
                    held.get(nomination.id()),
                    seats(sheets, nomination, PanelProgress.State.HANDED_IN),
                    seats(sheets, nomination, PanelProgress.State.OUTSTANDING),
                    seats(sheets, nomination, PanelProgress.State.RECUSED)))
        .toList();
  }

  /** The organisations that the nominations honour, by their ids. */
  Map<Long, Organisation> nominees(List<Nomination> nominations) {
    return nominations.isEmpty()
        ? Map.of()
        : organisations
            .findByIdIn(nominations.stream().map(Nomination::nomineeId).toList())
            .stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  private static List<Integer> seats(
      List<PanelProgress.Sheet> sheets, Nomination nomination, PanelProgress.State state) {
    return sheets.stream()
        .filter(sheet -> sheet.nominationId() == nomination.id() && sheet.state() == state)
        .map(sheet -> sheet.seat().number())
        .toList();
  }
}
