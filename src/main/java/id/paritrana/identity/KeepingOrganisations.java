package id.paritrana.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Enters the organisations that take part, and the size classes of companies; for administrators.
 */
@Singleton
public class KeepingOrganisations {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REGION = 60;
  private static final int LONGEST_BASIS = 200;

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

  /**
   * Records the size class of a company, or another one.
   *
   * @param basis what it rests on; at most {@value #LONGEST_BASIS} characters
   * @throws NoSuchOrganisation when there is no such organisation
   */
  @Transactional
  public Outcome<Organisation> size(
      Actor actor, String code, @Nullable CompanySize size, String basis, Instant now) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return Outcome.refused(Refusal.forbidden("account.administrators-only"));
    }
    Organisation old =
        organisations.findByCodeForUpdate(code).orElseThrow(() -> new NoSuchOrganisation(code));
    List<Refusal> reasons = sizeReasons(old.kind(), size, basis);
    if (size == null || !reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    Organisation sized = organisations.update(old.sized(size, basis.strip()));
    acts.publish(
        new Organisation.Sized(
            actor,
            now,
            code,
            List.of(
                new Act.Change(
                    "companySize",
                    old.companySize() == null ? null : old.companySize().name(),
                    size.name()),
                new Act.Change("sizeBasis", old.sizeBasis(), sized.sizeBasis()))));
    return Outcome.done(sized);
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
    reasons.addAll(sizeReasons(entered.kind(), entered.companySize(), entered.sizeBasis()));
    return reasons;
  }

  /** A company has a size class with what it rests on; nobody else has either. */
  private static List<Refusal> sizeReasons(
      Organisation.Kind kind, @Nullable CompanySize size, @Nullable String basis) {
    if (kind != Organisation.Kind.COMPANY) {
      return size == null && basis == null
          ? List.of()
          : List.of(Refusal.invalid("companySize", "organisation.size-superfluous", Map.of()));
    }
    List<Refusal> reasons = new ArrayList<>();
    if (size == null) {
      reasons.add(Refusal.invalid("companySize", "organisation.size-missing", Map.of()));
    }
    if (!ReasonPolicy.suffices(basis) || basis.length() > LONGEST_BASIS) {
      reasons.add(
          Refusal.invalid(
              "sizeBasis",
              "organisation.basis-length",
              Map.of("least", ReasonPolicy.LEAST, "most", LONGEST_BASIS)));
    }
    return reasons;
  }

  private static void length(List<Refusal> reasons, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      reasons.add(Refusal.invalid(field, "organisation.text-length", Map.of("longest", longest)));
    }
  }
}
