package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.Stage;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Correction;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.publication.Certificates;
import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.PublishingResults;
import id.paritrana.publication.Region;
import id.paritrana.publication.RevokingCertificates;
import id.paritrana.publication.opendata.OpenData;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import id.paritrana.verification.ReconcilingQuotes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An edition on a database of its own, played to its end and corrected: with drafts, returned and
 * withdrawn dossiers, objections, a release that was taken back, a revocation, a correction in
 * force, one given up and one that is open. Before each run, before each seal and at last, every
 * text that is not meant for everybody is replaced by one that can be recognised.
 */
final class PrivateEdition {

  final Database.Portal portal;
  final Stage stage;
  final Edition edition;
  final List<String> numbers;
  final PublicSecrets secrets = new PublicSecrets();

  /** What the public was answered, by when and where. */
  final Map<String, String> answers = new LinkedHashMap<>();

  private final Database database;
  private final String address;
  private final Deeds deeds;
  private final long category;

  PrivateEdition(Database database) throws SQLException {
    this.database = database;
    address = database.address("paritrana_privacy_" + ProcessHandle.current().pid());
    Map<String, Object> properties = new HashMap<>();
    properties.put("datasources.default.url", address);
    properties.put("paritrana.workflow.retries", "R3/PT1S");
    if (database == Database.MYSQL) {
      properties.put("datasources.default.username", "root");
    }
    portal = Database.Portal.start(properties, -1);
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    plant(secrets::plantPeople);
    numbers = List.of(verified(700), verified(600), deeds.admit(category, 500));
    neverRanked();
    plant(secrets::plantAll);
    rank();
    object();
    plant(secrets::plantAll);
    deeds.confirmFinal(category).orThrow();
    releaseTakeBackAndPublish();
    stage
        .bean(RevokingCertificates.class)
        .revoke(stage.organiser(), certificates().getFirst(), "Salah cetak.", Instant.now())
        .orThrow();
    visit("sealed: ");
    correct();
    visit("corrected: ");
    plant(secrets::plantAll);
    plant(secrets::plantNumbers);
    visit("at last: ");
  }

  private interface Planting {
    void in(Connection connection) throws SQLException;
  }

  private void plant(Planting planting) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(address, database == Database.H2 ? "sa" : "root", "")) {
      planting.in(connection);
    }
  }

  /** Declared as {@link PublicSecrets#DECLARED}; the verifier set another value. */
  private String verified(int active) throws SQLException {
    String number = deeds.submit(category, active);
    plant(secrets::plantDeclared);
    CheckingDossiers checking = stage.bean(CheckingDossiers.class);
    checking
        .judgeFigure(
            stage.verifier(),
            number,
            "coverage-total",
            Deeds.statement(active),
            secrets.written("a verifier's reason"),
            Instant.now())
        .orThrow();
    checking
        .judgeDocument(
            stage.verifier(),
            number,
            stage.bean(Dossiers.class).of(deeds.nomination(number)).documents().getFirst().id(),
            Finding.Verdict.ACCEPTED,
            secrets.written("a remark on a document"),
            Instant.now())
        .orThrow();
    stage.bean(ConcludingDossiers.class).accept(stage.verifier(), number, Instant.now()).orThrow();
    return number;
  }

  private void neverRanked() {
    Organisation region = stage.organisation("Kabupaten Diam", Organisation.Kind.REGENCY);
    Actor nominator = stage.nominatorOf(region);
    DraftingNominations drafting = stage.bean(DraftingNominations.class);
    String draft =
        drafting.draft(nominator, category, region.code(), Instant.now()).orThrow().number();
    drafting
        .state(nominator, draft, secrets.written("the text of a draft"), Instant.now())
        .orThrow();
    stage
        .bean(AttachingEvidence.class)
        .attach(
            nominator,
            draft,
            new AttachingEvidence.Upload(
                DocumentKind.OTHER,
                secrets.written("the title of a document"),
                "berkas.pdf",
                "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)),
            Instant.now())
        .orThrow();
    deeds.giveBack(deeds.submit(category, 440), Stage.day(5));
    deeds.withdraw(deeds.submit(category, 430));
    deeds.accept(deeds.submit(category, 420), Finding.Verdict.REJECTED);
    stage
        .bean(ReconcilingQuotes.class)
        .record(
            stage.verifier(),
            deeds.submit(category, 410),
            "coverage-total",
            new PublishedValue(
                BigDecimal.valueOf(60),
                BigDecimal.valueOf(62),
                null,
                null,
                DenominatorKind.NOT_GIVEN,
                LocalDate.of(2022, 12, 31),
                secrets.written("a published text")),
            Instant.now())
        .orThrow();
  }

  private void rank() {
    deeds.reach(
        edition,
        Milestone.Kind.SUBMISSION_DEADLINE,
        Milestone.Kind.CORRECTION_DEADLINE,
        Milestone.Kind.VERIFICATION_DEADLINE);
    deeds.shortlistAndRank(category, numbers);
  }

  private void object() {
    deeds
        .uphold(
            stage.person("verifier2", stage.committee(), Role.VERIFIER),
            deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow(),
            900)
        .orThrow();
    deeds
        .decide(
            stage.organiser(),
            deeds.object(numbers.get(1), Objection.Subject.MARK, "regulation").orThrow(),
            ObjectionDecision.Answer.UPHELD,
            null,
            BigDecimal.valueOf(4))
        .orThrow();
    deeds.endObjections(edition, category);
    Eventually.equal(deeds::awaitsConfirmation, true);
  }

  private void releaseTakeBackAndPublish() {
    PublishingResults publishing = stage.bean(PublishingResults.class);
    stage.invite(edition, Stage.day(110));
    publishing.publish(stage.organiser(), category, Instant.now()).orThrow();
    publishing
        .takeBack(
            stage.organiser(), category, secrets.written("why a release went back"), Instant.now())
        .orThrow();
    stage.invite(edition, Instant.now());
    publishing.publish(stage.organiser(), category, Instant.now()).orThrow();
    assertThat(stage.bean(Rounds.class).of(category).round().stage())
        .isEqualTo(CategoryRound.Stage.PUBLISHED);
  }

  /** One that is given up, one in force, and one that is open. */
  private void correct() throws SQLException {
    Actor organiser = stage.organiser();
    deeds
        .correct(organiser, category, figure(910, secrets.written("a correction given up")))
        .orThrow();
    deeds.giveUpCorrection(organiser, category).orThrow();
    deeds.correct(organiser, category, figure(920, "Angka register salah disalin.")).orThrow();
    plant(secrets::plantAll);
    deeds.confirmCorrection(organiser, category).orThrow();
    deeds.sealCorrection(organiser, category).orThrow();
    deeds.publishCorrection(organiser, category).orThrow();
    deeds
        .correct(organiser, category, figure(930, secrets.written("an open correction")))
        .orThrow();
  }

  private OpeningCorrections.Request figure(int active, String reason) {
    return new OpeningCorrections.Request(
        Correction.Subject.FIGURE,
        numbers.getFirst(),
        "coverage-total",
        new FigureStatement(
            new Measurement.Ratio(
                BigDecimal.valueOf(active), BigDecimal.valueOf(1000), DenominatorKind.LABOUR_FORCE),
            LocalDate.of(2022, 12, 31),
            "Disnaker"),
        null,
        reason);
  }

  private void visit(String when) {
    PublicAnswers read = new PublicAnswers(portal, places());
    Map<String, String> texts = read.read();
    assertThat(read.routes()).hasSizeGreaterThan(20);
    assertThat(texts).hasSizeGreaterThan(60);
    assertThat(
            texts.entrySet().stream()
                .filter(each -> each.getValue().contains("etag"))
                .map(Map.Entry::getKey))
        .contains(
            "/results/" + edition.code() + "/kabkota",
            "/results/" + edition.code() + "/kabkota/bundle.zip",
            "/results/" + edition.code() + "/kabkota/versions/1/bundle.zip",
            "/results/" + edition.code() + "/kabkota/sheet.xlsx",
            "/open-data/" + edition.code());
    texts.forEach((path, text) -> answers.put(when + path, text));
  }

  private Map<String, List<String>> places() {
    Map<String, List<String>> places = new HashMap<>();
    places.put("edition", List.of(edition.code(), "TIDAK-ADA"));
    places.put("category", List.of("kabkota", "besar"));
    List<String> known = new ArrayList<>(certificates());
    known.add(numbers.getFirst());
    places.put("number", known);
    places.put("region", List.of(new Region(edition.region()).slug()));
    places.put(
        "code",
        stage.bean(PublicHistory.class).nominees().stream().map(each -> each.code()).toList());
    places.put("language", List.of("id", "en"));
    places.put("version", List.of("0", "1", "2", "3"));
    places.put("name", List.of("site.css"));
    places.put("file", List.copyOf(stage.bean(OpenData.class).files(edition.code()).keySet()));
    return places;
  }

  List<String> certificates() {
    return stage.bean(Certificates.class).findAll().stream()
        .map(certificate -> certificate.number())
        .sorted()
        .toList();
  }

  String round() {
    return "/rounds/" + edition.code() + "/kabkota";
  }
}
