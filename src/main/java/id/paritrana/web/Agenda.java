package id.paritrana.web;

import id.paritrana.award.Editions;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.nomination.WaitingDrafts;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.InboxEntry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what waits for a person into words and addresses. */
@Singleton
public class Agenda {

  private static final Comparator<Line> MOST_URGENT_FIRST =
      Comparator.comparing(Line::due, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Inbox inbox;
  private final WaitingDrafts drafts;
  private final Nominations nominations;
  private final Organisations organisations;
  private final Editions editions;
  private final Rounds rounds;

  Agenda(
      Inbox inbox,
      WaitingDrafts drafts,
      Nominations nominations,
      Organisations organisations,
      Editions editions,
      Rounds rounds) {
    this.inbox = inbox;
    this.drafts = drafts;
    this.nominations = nominations;
    this.organisations = organisations;
    this.editions = editions;
    this.rounds = rounds;
  }

  /**
   * Something that waits.
   *
   * @param task key of what is to be done
   * @param about the nominee or the category
   * @param within the number of the nomination, or the edition
   * @param address the page on which it is done
   * @param due until when; empty where no date is set
   * @param zone in which its date is told
   */
  public record Line(
      String task,
      String about,
      String within,
      String address,
      @Nullable Instant due,
      ZoneId zone) {}

  /** What awaits the actor, the most urgent first; empty for the administrator. */
  List<Line> of(Actor actor, Language language, Instant now) {
    return Stream.concat(
            inbox.of(actor).stream().map(entry -> line(entry, language)),
            drafts.of(actor, now).stream().map(this::draft))
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  private Line draft(WaitingDrafts.Draft draft) {
    return nominee("home.draft", draft.nomination(), "/nominations/", draft.deadline());
  }

  private Line line(InboxEntry entry, Language language) {
    return switch (entry.kind()) {
      case VERIFY_DOSSIER -> nominee(entry, "/verification/");
      case ANSWER_CORRECTIONS -> nominee(entry, "/nominations/");
      case ASSESS_NOMINEES -> category(entry, language, "/assessment");
      case VERIFY_OBJECTION, HEAR_OBJECTION -> objection(entry);
      case CONFIRM_SHORTLIST, CONFIRM_RANKS, CONFIRM_FINAL_RESULT, SEAL_RESULT, PUBLISH_RESULT ->
          category(entry, language, "");
      case CONFIRM_CORRECTION, SEAL_CORRECTION, PUBLISH_CORRECTION -> correction(entry, language);
    };
  }

  private Line nominee(InboxEntry entry, String desk) {
    return nominee(task(entry), nominations.withId(entry.subjectId()), desk, entry.due());
  }

  private Line objection(InboxEntry entry) {
    Line nominee = nominee(entry, "");
    return new Line(
        nominee.task(),
        nominee.about(),
        entry.subject(),
        "/objections/" + entry.subject(),
        nominee.due(),
        nominee.zone());
  }

  private static String task(InboxEntry entry) {
    return "TaskKind." + entry.kind().name();
  }

  private Line nominee(String task, Nomination nomination, String desk, @Nullable Instant due) {
    Organisation nominee = organisations.findById(nomination.nomineeId()).orElseThrow();
    return new Line(
        task,
        nominee.name(),
        nomination.number(),
        desk + nomination.number(),
        due,
        editions.withId(nomination.editionId()).timeZone());
  }

  private Line correction(InboxEntry entry, Language language) {
    Line round = category(entry, language, "");
    return new Line(
        round.task(),
        round.about(),
        round.within(),
        round.address() + "/corrections",
        round.due(),
        round.zone());
  }

  /**
   * @param desk where it is done; empty text for the page of the round
   */
  private Line category(InboxEntry entry, Language language, String desk) {
    Rounds.Place place = rounds.of(entry.subjectId());
    String round = "/rounds/" + place.edition().code() + "/" + place.category().code();
    return new Line(
        task(entry),
        place.category().name(language.locale()),
        place.edition().name(),
        desk.isEmpty() ? round : desk,
        entry.due(),
        place.edition().timeZone());
  }
}
