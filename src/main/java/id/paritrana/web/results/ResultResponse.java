package id.paritrana.web.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.award.Edition;
import id.paritrana.decision.Correction;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionSummaries;
import id.paritrana.publication.PublicResults;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published result of one category.
 *
 * @param edition code of the edition
 * @param category code of the category within the edition
 * @param zone the national zone; empty at the provincial level
 * @param year in which the assessment period ended
 * @param provenance where the edition's rules come from
 * @param weights who set the weights: a decree, or "illustrative"
 * @param winners best first
 * @param ranking everybody whom the plenary ranked, winners and others, best first
 * @param objectionDays working days in which nominees could object; 0 for none
 * @param objections how many there were, against what, and what came of them
 * @param version of the sealed result, 1 and up
 * @param correction why it supersedes an earlier version; empty where none was public
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ResultResponse(
    String edition,
    String editionName,
    Edition.Level level,
    String region,
    @Nullable String zone,
    int year,
    String category,
    String categoryNameId,
    String categoryNameEn,
    Edition.Provenance provenance,
    String weights,
    Instant publishedAt,
    List<WinnerResponse> winners,
    List<RankedResponse> ranking,
    int objectionDays,
    List<ObjectionsResponse> objections,
    int version,
    @Nullable CorrectionResponse correction) {

  /**
   * One winner.
   *
   * @param place 1 is best
   * @param certificate number of the certificate
   */
  @Serdeable
  record WinnerResponse(int place, String name, String region, String certificate) {}

  /**
   * One ranked nominee.
   *
   * @param place 1 is best
   * @param nominee its short code, the same in every edition
   * @param score as printed; empty where the plenary ranked without one
   * @param certificate its number; empty text where none was issued
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record RankedResponse(
      int place,
      String nominee,
      String name,
      String region,
      @Nullable BigDecimal score,
      String certificate) {
    static RankedResponse of(PublicResults.Ranked ranked) {
      return new RankedResponse(
          ranked.place(),
          ranked.nominee().code(),
          ranked.nominee().name(),
          ranked.nominee().region(),
          ranked.score(),
          ranked.certificate());
    }
  }

  /**
   * That a version supersedes an earlier one.
   *
   * @param supersedes the version that it supersedes
   * @param corrected a figure, a mark, or the ranks alone
   * @param changes those whose score or rank changed
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record CorrectionResponse(
      int supersedes,
      Correction.Subject corrected,
      @Nullable String point,
      String reason,
      List<ChangedResponse> changes) {
    static CorrectionResponse of(PublicResults.Superseding superseding) {
      return new CorrectionResponse(
          superseding.version(),
          superseding.correction().subject(),
          superseding.correction().point(),
          superseding.correction().reason(),
          superseding.changes().stream()
              .filter(PublicResults.Changed::isOther)
              .map(ChangedResponse::of)
              .toList());
    }
  }

  /** A nominee before and after a correction; empty without a score or a rank. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ChangedResponse(
      String nominee,
      @Nullable BigDecimal scoreBefore,
      @Nullable Integer placeBefore,
      @Nullable BigDecimal scoreAfter,
      @Nullable Integer placeAfter) {
    static ChangedResponse of(PublicResults.Changed changed) {
      return new ChangedResponse(
          changed.nominee().code(),
          changed.line().scoreBefore(),
          changed.line().placeBefore(),
          changed.line().scoreAfter(),
          changed.line().placeAfter());
    }
  }

  /**
   * Objections to one point; no names.
   *
   * @param point the code of a figure, a criterion or a gate; empty for documents
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ObjectionsResponse(
      Objection.Subject subject, String point, long raised, long upheld, long dismissed) {
    static ObjectionsResponse of(ObjectionSummaries.Line line) {
      return new ObjectionsResponse(
          line.subject(), line.code(), line.raised(), line.upheld(), line.dismissed());
    }
  }

  static ResultResponse of(PublicResults.Result result) {
    Edition edition = result.edition();
    return new ResultResponse(
        edition.code(),
        edition.name(),
        edition.level(),
        edition.region(),
        edition.zone(),
        edition.periodTo().getYear(),
        result.category().code(),
        result.category().nameId(),
        result.category().nameEn(),
        edition.provenance(),
        result.weights(),
        result.publishedAt(),
        result.winners().stream()
            .map(
                winner ->
                    new WinnerResponse(
                        winner.place(),
                        winner.nominee().name(),
                        winner.nominee().region(),
                        winner.certificate()))
            .toList(),
        result.ranking().stream().map(RankedResponse::of).toList(),
        edition.objectionDays(),
        result.objections().stream().map(ObjectionsResponse::of).toList(),
        result.version(),
        result.superseding().map(CorrectionResponse::of).orElse(null));
  }
}
