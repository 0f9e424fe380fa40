package id.paritrana.demonstration;

import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Actors;
import id.paritrana.identity.CompanySize;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.identity.Passwords;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;

/**
 * The people and organisations of the demonstration. All accounts share one password, made at the
 * first start.
 */
@Singleton
class Cast {

  static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private final Organisations organisations;
  private final Accounts accounts;
  private final Actors actors;
  private final Passwords passwords;
  private final SharedPassword password;

  Cast(
      Organisations organisations,
      Accounts accounts,
      Actors actors,
      Passwords passwords,
      SharedPassword password) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.actors = actors;
    this.passwords = passwords;
    this.password = password;
  }

  /**
   * The committees with their people, the inspectorate, the branch office and the administrator.
   */
  void gather() {
    String hash = passwords.hash(password.value());
    Organisation centre = committee("PANITIA-PUSAT", "Panitia Tingkat Pusat (peraga)", "Indonesia");
    Organisation province =
        committee(
            "PANITIA-KALTIM",
            "Panitia Tingkat Provinsi Kalimantan Timur (peraga)",
            "Kalimantan Timur");
    Organisation inspectorate =
        organisation(
            "INSPEKTORAT",
            "Inspektorat (peraga)",
            Organisation.Kind.INSPECTORATE,
            "Kalimantan Timur",
            WITA);
    Organisation branch =
        organisation(
            "CABANG-SAMARINDA",
            "Kantor Cabang BPJS Ketenagakerjaan Samarinda (peraga)",
            Organisation.Kind.BRANCH_OFFICE,
            "Kalimantan Timur",
            WITA);
    account("panitia.pusat", "Panitia pusat", centre, Role.ORGANISER, hash);
    account("verifikator.pusat", "Verifikator pusat", centre, Role.VERIFIER, hash);
    account("panitia", "Panitia provinsi", province, Role.ORGANISER, hash);
    account("verifikator", "Verifikator provinsi", province, Role.VERIFIER, hash);
    account("verifikator2", "Verifikator provinsi kedua", province, Role.VERIFIER, hash);
    for (int seat = 1; seat <= 9; seat++) {
      account("penilai" + seat, "Penilai " + seat, province, Role.ASSESSOR, hash);
    }
    account("pengamat", "Pengamat", inspectorate, Role.OBSERVER, hash);
    account("cabang", "Kantor cabang", branch, Role.NOMINATOR, hash);
    account("admin", "Administrator", inspectorate, Role.ADMINISTRATOR, hash);
  }

  /** An organisation with one nominator, whose user name is the code in small letters. */
  Actor nominator(String code, String name, Organisation.Kind kind, String region, ZoneId zone) {
    return nominator(organisation(code, name, kind, region, zone));
  }

  Actor nominator(Organisation nominee) {
    String username = nominee.code().toLowerCase(Locale.ROOT);
    account(
        username,
        nominee.name(),
        nominee,
        Role.NOMINATOR,
        accounts.findByUsername("cabang").orElseThrow().passwordHash());
    return actor(username);
  }

  Organisation organisation(
      String code, String name, Organisation.Kind kind, String region, ZoneId zone) {
    return organisations.save(new Organisation(null, code, name, kind, region, zone));
  }

  /** A company that is made up, and its size class with it. */
  Organisation company(String code, String name, CompanySize size) {
    return organisations.save(
        new Organisation(
            null,
            code,
            name,
            Organisation.Kind.COMPANY,
            "Kalimantan Timur",
            WITA,
            size,
            "Ilustratif: perusahaan ini rekaan"));
  }

  Actor actor(String username) {
    return accounts.findByUsername(username).flatMap(actors::of).orElseThrow();
  }

  /** What the program says at its start. */
  String introduction() {
    return """
    Demonstration accounts, all with the password %s
      nominators   kukar, paser, berau and other regions; pt-contoh, a company; cabang, a branch office; kaltim, a province
      verifiers    verifikator, verifikator2 (province), verifikator.pusat (centre)
      assessors    penilai1 to penilai9
      organisers   panitia (province), panitia.pusat (centre)
      observer     pengamat
      administrator  admin
    """
        .formatted(password.value());
  }

  private Organisation committee(String code, String name, String region) {
    return organisation(code, name, Organisation.Kind.COMMITTEE, region, WITA);
  }

  private void account(
      String username, String name, Organisation organisation, Role role, String hash) {
    accounts.save(
        new Account(
            null,
            username,
            name,
            hash,
            organisation.id(),
            EnumSet.of(role),
            "id",
            Account.Status.ACTIVE,
            0,
            0,
            null));
  }
}
