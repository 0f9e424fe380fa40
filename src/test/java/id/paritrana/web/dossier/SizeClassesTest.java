package id.paritrana.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.CompanySize;
import id.paritrana.identity.KeepingOrganisations;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.web.Browser;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company is nominated once in an edition, in the size class that was recorded for it. */
@OnEachDatabase
class SizeClassesTest {

  private final Portal portal;
  private final Stage stage;
  private long medium;
  private long large;
  private Actor branch;
  private Actor administrator;

  SizeClassesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
  }

  @BeforeEach
  void openTheCall() {
    Edition edition = stage.openEdition("provincial");
    medium = stage.category(edition, "menengah");
    large = stage.category(edition, "besar");
    branch = stage.nominatorOf(stage.organisation("Cabang", Organisation.Kind.BRANCH_OFFICE));
    administrator =
        stage.person(
            "admin",
            stage.organisation("Inspektorat", Organisation.Kind.INSPECTORATE),
            Role.ADMINISTRATOR);
  }

  @Test
  void onlyWhoFitsIsOfferedAndWhoIsNominatedStandsApart() {
    Organisation fits = stage.company("PT Cocok", CompanySize.MEDIUM);
    Organisation tooLarge = stage.company("PT Besar", CompanySize.LARGE);
    Organisation service = stage.company("RS Umum", CompanySize.PUBLIC_SERVICE);
    Organisation unknown = stage.organisation("PT Baru", Organisation.Kind.COMPANY);
    Organisation mine = stage.company("PT Sudah", CompanySize.MEDIUM);
    Organisation foreign = stage.company("PT Lain", CompanySize.MEDIUM);
    String number = drafted(branch, medium, mine).number();
    String hidden = drafted(stage.nominatorOf(foreign), medium, foreign).number();

    String page = new Browser(portal, branch).get("/nominations/new/" + medium).body();

    assertThat(page)
        .contains("value=\"" + fits.code() + "\"", "/nominations/" + number, "Sudah diusulkan")
        .doesNotContain("value=\"" + mine.code() + "\"", "value=\"" + foreign.code() + "\"", hidden)
        .doesNotContain(tooLarge.code(), service.code(), unknown.code());
    assertThat(codes(draft(branch, medium, tooLarge))).containsExactly("nomination.wrong-size");
    assertThat(codes(draft(branch, medium, unknown))).containsExactly("nomination.size-unknown");
    assertThat(
            new Browser(portal, branch)
                .post(
                    "/nominations",
                    Map.of("category", String.valueOf(medium), "nominee", tooLarge.code()))
                .body())
        .contains("tercatat sebagai perusahaan dengan kelas \"Besar\" (PP 7/2021")
        .contains("kategori ini untuk \"Menengah\"");
  }

  @Test
  void aCompanyIsOfferedItsOwnClassAlone() {
    Browser own =
        new Browser(portal, stage.nominatorOf(stage.company("PT Uji", CompanySize.MEDIUM)));
    assertThat(own.get("/nominations").body())
        .contains("value=\"" + medium + "\"")
        .doesNotContain("value=\"" + large + "\"");
    Browser unknown =
        new Browser(
            portal, stage.nominatorOf(stage.organisation("PT Baru", Organisation.Kind.COMPANY)));
    assertThat(unknown.get("/nominations").body())
        .contains("Kelas ukuran perusahaan Anda belum dicatat");
  }

  @Test
  void nobodyIsNominatedInTwoClassesOfAnEdition() {
    Organisation company = stage.company("PT Ganda", CompanySize.MEDIUM);
    Actor own = stage.nominatorOf(company);
    Nomination first = drafted(own, medium, company);

    Refusal told = refusal(draft(own, large, company));
    assertThat(told.code()).isEqualTo("nomination.other-size");
    assertThat(told.facts()).containsEntry("number", first.number());
    Refusal hidden = refusal(draft(branch, large, company));
    assertThat(hidden.code()).isEqualTo("nomination.other-size-unseen");
    assertThat(hidden.facts().toString()).doesNotContain(first.number());
    Refusal twice = refusal(draft(branch, medium, company));
    assertThat(twice.code()).isEqualTo("nomination.double-unseen");
    assertThat(twice.facts().toString()).doesNotContain(first.number());

    stage
        .bean(SubmittingNominations.class)
        .withdraw(own, first.number(), "Salah kelas ukuran.", Instant.now())
        .orThrow();
    size(company, "LARGE", "PP 7/2021, penjualan Rp80 miliar");
    Organisation sized = organisation(company);
    assertThat(draft(stage.person("anew", sized, Role.NOMINATOR), large, sized))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void theAdministratorRecordsTheClassWithItsBasis() {
    Organisation company = stage.organisation("PT Baru", Organisation.Kind.COMPANY);
    Organisation regency = stage.organisation("Kabupaten", Organisation.Kind.REGENCY);
    Browser admin = new Browser(portal, administrator);
    assertThat(admin.get("/organisations").body())
        .contains("belum dicatat", "/organisations/" + company.code() + "/size");

    HttpResponse<String> without = size(company, "MEDIUM", "x");
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Sebutkan dasar kelas ukuran", "value=\"x\"");
    assertThat(size(company, "", "PP 7/2021, penjualan").statusCode()).isEqualTo(422);
    assertThat(size(regency, "MEDIUM", "PP 7/2021, penjualan").statusCode()).isEqualTo(422);
    assertThat(size(company, "MEDIUM", "PP 7/2021, penjualan Rp20 miliar").statusCode())
        .isEqualTo(303);

    assertThat(organisation(company).companySize()).isEqualTo(CompanySize.MEDIUM);
    assertThat(admin.get("/organisations").body()).contains("PP 7/2021, penjualan Rp20 miliar");
    assertThat(new Browser(portal, branch).status("/organisations/" + company.code() + "/size"))
        .isEqualTo(403);
    assertThat(
            codes(
                stage
                    .bean(KeepingOrganisations.class)
                    .size(
                        branch,
                        company.code(),
                        CompanySize.LARGE,
                        "PP 7/2021, penjualan",
                        Instant.now())))
        .containsExactly("account.administrators-only");
  }

  private HttpResponse<String> size(Organisation organisation, String size, String basis) {
    return new Browser(portal, administrator)
        .post(
            "/organisations/" + organisation.code() + "/size",
            Map.of("companySize", size, "sizeBasis", basis));
  }

  private Organisation organisation(Organisation organisation) {
    return portal.bean(Organisations.class).findByCode(organisation.code()).orElseThrow();
  }

  private Nomination drafted(Actor actor, long category, Organisation nominee) {
    return draft(actor, category, nominee).orThrow();
  }

  private Outcome<Nomination> draft(Actor actor, long category, Organisation nominee) {
    return stage
        .bean(DraftingNominations.class)
        .draft(actor, category, nominee.code(), Instant.now());
  }

  private static Refusal refusal(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).reasons().getFirst();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).reasons().stream().map(Refusal::code).toList();
  }
}
