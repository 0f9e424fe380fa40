package id.paritrana.publication.opendata;

import id.paritrana.award.Edition;
import id.paritrana.decision.ObjectionSummaries;
import id.paritrana.indicator.Measurement;
import id.paritrana.publication.PublicRankings;
import id.paritrana.publication.PublicResults;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of each table, by the names of their columns; an absent value is null. */
final class Rows {

  private static final int DECIMALS_OF_SHARES = 4;

  /** Names of documents would tell whose they are. */
  private static final String DOCUMENTS = "documents";

  private Rows() {}

  /** The rows of a table. */
  static List<Map<String, @Nullable Object>> of(
      Dictionary.Table table, Edition edition, List<PublicRankings.Ranking> rankings) {
    return switch (table.name()) {
      case "edition" -> List.of(edition(edition));
      case "categories" -> rankings.stream().map(Rows::category).toList();
      case "criteria" -> rankings.stream().flatMap(each -> criteria(each).stream()).toList();
      case "results" -> rankings.stream().flatMap(each -> results(each).stream()).toList();
      case "scores" -> rankings.stream().flatMap(each -> scores(each).stream()).toList();
      case "objections" -> rankings.stream().flatMap(each -> objections(each).stream()).toList();
      default -> throw new IllegalArgumentException("no rows for table " + table.name());
    };
  }

  private static Map<String, @Nullable Object> edition(Edition edition) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("edition", edition.code());
    row.put("name", edition.name());
    row.put("level", lower(edition.level()));
    row.put("region", edition.region());
    row.put("zone", edition.zone());
    row.put("period_from", edition.periodFrom());
    row.put("period_to", edition.periodTo());
    row.put("provenance", lower(edition.provenance()));
    row.put("objection_days", edition.objectionDays());
    return row;
  }

  private static Map<String, @Nullable Object> category(PublicRankings.Ranking ranking) {
    PublicResults.Result result = ranking.result();
    Map<String, @Nullable Object> row = keyed(result);
    row.put("name_id", result.category().nameId());
    row.put("name_en", result.category().nameEn());
    row.put("winners", result.category().winners());
    row.put("ranked", result.ranking().size());
    row.put("weights", result.weights());
    row.put("decimals", ranking.scheme().rounding().decimals());
    row.put("band", BigDecimal.valueOf(ranking.scheme().band()));
    row.put("scheme", Files.scheme(result));
    row.put("engine", ranking.engine());
    row.put("run_sha256", ranking.sha256());
    row.put("version", result.version());
    row.put("bundle", result.versionPath() + "/bundle.zip");
    row.put("published_at", result.publishedAt().truncatedTo(ChronoUnit.SECONDS));
    return row;
  }

  private static List<Map<String, @Nullable Object>> criteria(PublicRankings.Ranking ranking) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    parts(ranking, ranking.scheme().root(), 1, rows);
    return rows;
  }

  private static void parts(
      PublicRankings.Ranking ranking,
      Criterion.Group group,
      double share,
      List<Map<String, @Nullable Object>> rows) {
    double all = group.parts().stream().mapToDouble(Criterion::weight).sum();
    for (Criterion part : group.parts()) {
      double own = all == 0 ? 0 : share * part.weight() / all;
      Map<String, @Nullable Object> row = keyed(ranking.result());
      row.put("criterion", part.id());
      row.put("parent", group.id().equals(Scheme.TOTAL) ? null : group.id());
      row.put("name_id", part.name().id());
      row.put("name_en", part.name().en());
      row.put("kind", kind(part));
      row.put("weight", plain(part.weight()));
      row.put("share", plain(own));
      row.put("formula", formula(part));
      row.put("provenance", ranking.scheme().provenance());
      rows.add(row);
      if (part instanceof Criterion.Group inner) {
        parts(ranking, inner, own, rows);
      }
    }
  }

  private static String kind(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Group _ -> "group";
      case Criterion.Measured _ -> "measured";
      case Criterion.Judged _ -> "judged";
    };
  }

  private static @Nullable String formula(Criterion criterion) {
    return criterion instanceof Criterion.Measured measured ? measured.figure().text() : null;
  }

  private static List<Map<String, @Nullable Object>> results(PublicRankings.Ranking ranking) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (PublicRankings.Line line : ranking.lines()) {
      PublicResults.Ranked ranked = line.ranked();
      boolean issued = !ranked.certificate().isEmpty();
      Map<String, @Nullable Object> row = keyed(ranking.result());
      row.put("place", ranked.place());
      row.put("nominee", ranked.nominee().code());
      row.put("name", ranked.nominee().name());
      row.put("kind", lower(ranked.nominee().kind()));
      row.put("region", ranked.nominee().region());
      row.put("score", line.score());
      row.put("place_by_score", line.computed());
      row.put("winner", ranking.result().isWon(ranked));
      row.put("certificate", issued ? ranked.certificate() : null);
      row.put("certificate_holds", issued ? ranked.holds() : null);
      rows.add(row);
    }
    return rows;
  }

  private static List<Map<String, @Nullable Object>> scores(PublicRankings.Ranking ranking) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (PublicRankings.Line line : ranking.lines()) {
      for (PublicRankings.Points points : line.points()) {
        Map<String, @Nullable Object> row = keyed(ranking.result());
        row.put("nominee", line.ranked().nominee().code());
        row.put("criterion", points.criterion().id());
        row.put("points", points.points());
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Map<String, @Nullable Object>> objections(PublicRankings.Ranking ranking) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (ObjectionSummaries.Line line : ranking.result().objections()) {
      Map<String, @Nullable Object> row = keyed(ranking.result());
      row.put("subject", lower(line.subject()));
      row.put("point", line.code().isEmpty() ? DOCUMENTS : line.code());
      row.put("raised", line.raised());
      row.put("upheld", line.upheld());
      row.put("dismissed", line.dismissed());
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, @Nullable Object> keyed(PublicResults.Result result) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("edition", result.edition().code());
    row.put("category", result.category().code());
    return row;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static BigDecimal plain(double number) {
    return Measurement.plain(
        BigDecimal.valueOf(number).setScale(DECIMALS_OF_SHARES, RoundingMode.HALF_UP));
  }
}
