package id.paritrana.web;

import id.paritrana.award.Editions;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.InboxEntry;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;

/** Puts what waits for a person into words and addresses. */
@Singleton
public class Agenda {

  private final Inbox inbox;
  private final Nominations nominations;
  private final Organisations organisations;
  private final Editions editions;
  private final Rounds rounds;

  Agenda(
      Inbox inbox,
      Nominations nominations,
      Organisations organisations,
      Editions editions,
      Rounds rounds) {
    this.inbox = inbox;
    this.nominations = nominations;
    this.organisations = organisations;
    this.editions = editions;
    this.rounds = rounds;
  }

  /**
   * Something that waits.
   *
   * @param about the nominee or the category
   * @param within the number of the nomination, or the edition
   * @param address the page on which it is done
   * @param zone in which its date is told
   */
  public record Line(InboxEntry entry, String about, String within, String address, ZoneId zone) {}

  /** What awaits the actor, the most urgent first; empty for the administrator. */
  List<Line> of(Actor actor, Language language) {
    return inbox.of(actor).stream().map(entry -> line(entry, language)).toList();
  }

  private Line line(InboxEntry entry, Language language) {
    return switch (entry.kind()) {
      case VERIFY_DOSSIER -> nominee(entry, "/verification/");
      case ANSWER_CORRECTIONS -> nominee(entry, "/nominations/");
      case ASSESS_NOMINEES -> category(entry, language, "/assessment");
      case CONFIRM_SHORTLIST, CONFIRM_RANKS, PUBLISH_RESULT -> category(entry, language, "");
    };
  }

  private Line nominee(InboxEntry entry, String desk) {
    Nomination nomination = nominations.withId(entry.subjectId());
    Organisation nominee = organisations.findById(nomination.nomineeId()).orElseThrow();
    return new Line(
        entry,
        nominee.name(),
        nomination.number(),
        desk + nomination.number(),
        editions.withId(nomination.editionId()).timeZone());
  }

  /**
   * @param desk where it is done; empty text for the page of the round
   */
  private Line category(InboxEntry entry, Language language, String desk) {
    Rounds.Place place = rounds.of(entry.subjectId());
    String round = "/rounds/" + place.edition().code() + "/" + place.category().code();
    return new Line(
        entry,
        place.category().name(language.locale()),
        place.edition().name(),
        desk.isEmpty() ? round : desk,
        place.edition().timeZone());
  }
}
