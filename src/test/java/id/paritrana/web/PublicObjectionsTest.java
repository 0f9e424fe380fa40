package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the public learns of objections: how many, on what, with which result, and no name. */
@OnEachDatabase
class PublicObjectionsTest {

  private static final Pattern ROW = Pattern.compile("(?s)<tr>(.*?)</tr>");
  private static final Pattern CELL = Pattern.compile("(?s)<t[hd][^>]*>(.*?)</t[hd]>");

  private final Reader everybody;
  private final ObjectedRound round;
  private final String path;

  PublicObjectionsTest(Database database) {
    everybody = Reader.of(database.portal());
    round = new ObjectedRound(database);
    path = "/results/" + round.edition.code() + "/kabkota";
  }

  @Test
  void pageAndProgramsTellTheSameCountsAndNoName() throws Exception {
    String page = everybody.text(path);
    assertThat(cells(page.substring(page.indexOf("<h2>Sanggahan</h2>"))))
        .containsExactly(
            List.of("Cakupan seluruh pekerja", "Angka", "3", "2", "1"),
            List.of("Dokumen yang ditolak", "Dokumen yang ditolak", "2", "1", "1"),
            List.of("Regulasi", "Nilai panel", "1", "0", "1"),
            List.of(
                "Dokumen wajib tidak ada atau tidak diterima.",
                "Syarat yang gagal",
                "1",
                "0",
                "1"));

    String api = everybody.text("/api/v1" + path);
    List<List<String>> told = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(api).get("objections")) {
      told.add(
          List.of(
              each.get("subject").asText(),
              each.get("point").asText(),
              each.get("raised").asText(),
              each.get("upheld").asText(),
              each.get("dismissed").asText()));
    }
    assertThat(told)
        .containsExactly(
            List.of("FIGURE", "coverage-total", "3", "2", "1"),
            List.of("DOCUMENT", "", "2", "1", "1"),
            List.of("MARK", "regulation", "1", "0", "1"),
            List.of("GATE", "documents", "1", "0", "1"));
    assertThat(List.of(page, api))
        .noneMatch(text -> text.contains("Anggaran rahasia"))
        .noneMatch(text -> text.contains(round.verifier.name()))
        .noneMatch(text -> text.contains(round.stage.assessor(1).name()))
        .noneMatch(text -> text.contains("Register diperiksa ulang."));
  }

  /** The rows of the first table behind, without its head. */
  private static List<List<String>> cells(String html) {
    String table = html.substring(html.indexOf("<tbody"), html.indexOf("</tbody>"));
    return ROW.matcher(table)
        .results()
        .map(
            row ->
                CELL.matcher(row.group(1))
                    .results()
                    .map((MatchResult cell) -> cell.group(1).strip())
                    .toList())
        .toList();
  }
}
