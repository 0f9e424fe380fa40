package id.paritrana.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Enters the organisations that take part; for administrators. */
@Singleton
public class KeepingOrganisations {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REGION = 60;

  private final Organisations organisations;
  private final Acts acts;

  KeepingOrganisations(Organisations organisations, Acts acts) {
    this.organisations = organisations;
    this.acts = acts;
  }

  /**
   * Enters a new organisation.
   *
   * @param entered its id is not read
   */
  @Transactional
  public Outcome<Organisation> enter(Actor actor, Organisation entered, Instant now) {
    List<Refusal> reasons = reasons(actor, entered);
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    Organisation kept = organisations.save(entered);
    acts.publish(new Organisation.Entered(actor, now, kept));
    return Outcome.done(kept);
  }

  private List<Refusal> reasons(Actor actor, Organisation entered) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return List.of(Refusal.forbidden("account.administrators-only"));
    }
    List<Refusal> reasons = new ArrayList<>();
    if (!CODE.matcher(entered.code()).matches()) {
      reasons.add(Refusal.invalid("code", "organisation.code-form", Map.of()));
    } else if (organisations.findByCode(entered.code()).isPresent()) {
      reasons.add(Refusal.invalid("code", "organisation.code-taken", Map.of()));
    }
    length(reasons, "name", entered.name(), LONGEST_NAME);
    length(reasons, "region", entered.region(), LONGEST_REGION);
    return reasons;
  }

  private static void length(List<Refusal> reasons, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      reasons.add(Refusal.invalid(field, "organisation.text-length", Map.of("longest", longest)));
    }
  }
}
