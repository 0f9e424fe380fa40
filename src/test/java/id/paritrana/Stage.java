package id.paritrana;

import id.paritrana.award.Calendars;
import id.paritrana.award.Categories;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.award.NewEdition;
import id.paritrana.award.OpeningEditions;
import id.paritrana.award.Panels;
import id.paritrana.award.SettingObjectionDays;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import id.paritrana.identity.CompanySize;
import id.paritrana.identity.KeepingAccounts;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.identity.Role;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People and an edition of their own for one test: a committee with its organiser, verifier,
 * observer and assessors, and nominators as they are asked for. Times are told by the test.
 */
public final class Stage {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  /**
   * The first day of every test's call, midnight in Makassar: today, since the timers of the
   * processes follow the real clock and must find every deadline ahead of them.
   */
  public static final LocalDate OPENS = LocalDate.now(WITA);

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Database.Portal portal;
  private final String mark =
      "T" + System.nanoTime() % 1_000_000_000L + "N" + COUNT.incrementAndGet();
  private final Organisation committee;
  private final Map<String, Actor> people = new HashMap<>();

  public Stage(Database.Portal portal) {
    this.portal = portal;
    committee = organisation("Panitia", Organisation.Kind.COMMITTEE);
  }

  public <T> T bean(Class<T> type) {
    return portal.bean(type);
  }

  /** Changes rows behind the program. */
  public void change(String sql) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = bean(TransactionOperations.class);
    transactions.executeWrite(
        open -> {
          try (Statement statement = open.getConnection().createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }

  public Database.Portal portal() {
    return portal;
  }

  public static Instant day(int day) {
    return OPENS.plusDays(day).atStartOfDay(WITA).toInstant();
  }

  public Organisation committee() {
    return committee;
  }

  public Organisation organisation(String name, Organisation.Kind kind) {
    return portal
        .bean(Organisations.class)
        .save(
            new Organisation(
                null,
                mark + "-" + COUNT.incrementAndGet(),
                name + " " + mark,
                kind,
                "Kalimantan Timur",
                WITA));
  }

  /** A company with its size class. */
  public Organisation company(String name, CompanySize size) {
    return portal
        .bean(Organisations.class)
        .save(
            new Organisation(
                null,
                mark + "-" + COUNT.incrementAndGet(),
                name + " " + mark,
                Organisation.Kind.COMPANY,
                "Kalimantan Timur",
                WITA,
                size,
                "PP 7/2021, contoh uji"));
  }

  /** The committee's person in a role; the same one each time. */
  public Actor organiser() {
    return person("organiser", committee, Role.ORGANISER);
  }

  public Actor verifier() {
    return person("verifier", committee, Role.VERIFIER);
  }

  public Actor assessor(int seat) {
    return person("assessor" + seat, committee, Role.ASSESSOR);
  }

  public Actor observer() {
    return person("observer", committee, Role.OBSERVER);
  }

  public Actor nominatorOf(Organisation organisation) {
    return person("nominator" + organisation.code(), organisation, Role.NOMINATOR);
  }

  /** The same person each time, with the roles of the first. */
  public Actor person(String name, Organisation organisation, Role role, Role... more) {
    return people.computeIfAbsent(
        name,
        _ -> {
          Set<Role> roles = EnumSet.of(role, more);
          Account account =
              portal
                  .bean(Accounts.class)
                  .save(
                      new Account(
                          null,
                          (mark + name).toLowerCase(java.util.Locale.ROOT),
                          name,
                          "-",
                          organisation.id(),
                          roles,
                          "id",
                          Account.Status.ACTIVE,
                          0,
                          0,
                          null));
          return new Actor(account.id(), account.username(), organisation, roles);
        });
  }

  /** Closes a person's account. */
  public void close(Actor actor) {
    bean(KeepingAccounts.class)
        .close(person("administrator", committee, Role.ADMINISTRATOR), actor.name(), Instant.now())
        .orThrow();
  }

  /**
   * An opened edition with three assessors seated; its dates are those of the template, counted
   * from {@link #OPENS}, but without a ceremony, so that a result is public as soon as it is
   * released.
   */
  public Edition openEdition(String template) {
    return openEdition(template, 0);
  }

  /** The same where nominees may object for so many working days. */
  public Edition openEdition(String template, int objectionDays) {
    return openEdition(template, objectionDays, WITA);
  }

  /** The same in a zone of its own. */
  public Edition openEdition(String template, int objectionDays, ZoneId zone) {
    NewEdition wish =
        new NewEdition(
            template,
            mark,
            "Edisi " + mark,
            "Kalimantan Timur",
            null,
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31),
            zone,
            OPENS);
    bean(OpeningEditions.class).create(organiser(), wish, day(0)).orThrow();
    bean(SettingObjectionDays.class).set(organiser(), mark, objectionDays, day(0)).orThrow();
    for (int seat = 1; seat <= 3; seat++) {
      bean(Panels.class)
          .seat(organiser(), mark, seat, assessor(seat).name(), "SK/" + seat, day(0))
          .orThrow();
    }
    Edition opened = bean(OpeningEditions.class).open(organiser(), mark, day(0)).orThrow();
    Milestones milestones = bean(Milestones.class);
    milestones.findByEditionId(opened.id()).stream()
        .filter(milestone -> milestone.kind() == Milestone.Kind.CEREMONY)
        .forEach(milestones::delete);
    return opened;
  }

  /** Gives the edition the hour of a ceremony. */
  public void invite(Edition edition, Instant ceremony) {
    bean(Milestones.class).put(edition.id(), null, Milestone.Kind.CEREMONY, ceremony);
  }

  public long category(Edition edition, String code) {
    return bean(Categories.class).withCode(edition.id(), code).id();
  }

  public void move(Edition edition, Milestone.Kind milestone, Instant to, Instant now) {
    bean(Calendars.class)
        .move(
            organiser(),
            edition.code(),
            new Calendars.Move(null, milestone, to, "uji tanggal"),
            now)
        .orThrow();
  }
}
