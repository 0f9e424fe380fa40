package id.paritrana.web.edition;

import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edition as programs read it.
 *
 * @param objectionDays working days in which nominees may object to a provisional result; 0 for
 *     none
 * @param openedAt empty while it is being prepared
 */
@Serdeable
record EditionResponse(
    String code,
    String name,
    Edition.Level level,
    String region,
    @Nullable String zone,
    LocalDate periodFrom,
    LocalDate periodTo,
    String timeZone,
    Edition.Provenance provenance,
    int objectionDays,
    @Nullable Instant openedAt,
    List<DateResponse> calendar,
    List<CategoryLineResponse> categories) {

  /**
   * A date.
   *
   * @param category empty for the whole edition
   */
  @Serdeable
  record DateResponse(Milestone.Kind kind, @Nullable String category, Instant at) {}

  /**
   * A category.
   *
   * @param stage of its round; empty before the call opened
   */
  @Serdeable
  record CategoryLineResponse(
      String code, String nameId, String nameEn, CategoryRound.@Nullable Stage stage) {}

  static EditionResponse of(EditionView view) {
    Edition edition = view.edition();
    return new EditionResponse(
        edition.code(),
        edition.name(),
        edition.level(),
        edition.region(),
        edition.zone(),
        edition.periodFrom(),
        edition.periodTo(),
        edition.timeZone().getId(),
        edition.provenance(),
        edition.objectionDays(),
        edition.openedAt(),
        view.calendar().stream().flatMap(EditionResponse::dates).toList(),
        view.categories().stream()
            .map(
                line ->
                    new CategoryLineResponse(
                        line.category().code(),
                        line.category().nameId(),
                        line.category().nameEn(),
                        line.stage()))
            .toList());
  }

  private static Stream<DateResponse> dates(EditionView.Date date) {
    return Stream.concat(
        Stream.ofNullable(date.at()).map(at -> new DateResponse(date.kind(), null, at)),
        date.own().stream()
            .map(own -> new DateResponse(date.kind(), own.category().code(), own.at())));
  }
}
