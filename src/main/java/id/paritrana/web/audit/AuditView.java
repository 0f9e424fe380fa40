package id.paritrana.web.audit;

import id.paritrana.audit.AuditRecord;
import id.paritrana.audit.AuditSearch;
import id.paritrana.audit.ReadingAudit;
import id.paritrana.award.Edition;
import id.paritrana.identity.Act.Change;
import id.paritrana.web.Option;
import id.paritrana.web.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One page of the record of deeds, in the reader's words.
 *
 * @param address of another page of the same search, without its number
 */
public record AuditView(
    AuditSearch search,
    ReadingAudit.Found found,
    List<Line> lines,
    List<Option> editions,
    List<Option> actions,
    String address) {

  /** One record; who did it, the action and its changes are said in words. */
  public record Line(
      AuditRecord record,
      String actor,
      String action,
      List<Change> changes,
      ReadingAudit.Values values) {

    public boolean isWithheld() {
      return values == ReadingAudit.Values.WITHHELD;
    }
  }

  static AuditView of(
      Page page,
      AuditSearch search,
      ReadingAudit.Found found,
      Map<Long, Map<String, String>> names,
      List<Edition> editions) {
    String address =
        "/audit?edition="
            + encoded(search.edition() == null ? "" : search.edition())
            + "&action="
            + encoded(search.action())
            + "&subject="
            + encoded(search.subject())
            + "&text="
            + encoded(search.text())
            + "&page=";
    return new AuditView(
        search,
        found,
        lines(page, found, names),
        editions.stream().map(e -> new Option(e.code(), e.name())).toList(),
        AuditWords.actions(page),
        address);
  }

  static AuditView history(
      Page page,
      AuditSearch search,
      ReadingAudit.Found found,
      Map<Long, Map<String, String>> names) {
    String address = "/nominations/" + search.subject() + "/history?page=";
    return new AuditView(search, found, lines(page, found, names), List.of(), List.of(), address);
  }

  public boolean isNarrowed() {
    return search.edition() != null
        || !search.subject().isEmpty()
        || !search.action().isEmpty()
        || !search.text().isEmpty();
  }

  private static List<Line> lines(
      Page page, ReadingAudit.Found found, Map<Long, Map<String, String>> names) {
    return found.entries().stream()
        .map(entry -> line(page, entry, names.getOrDefault(entry.record().id(), Map.of())))
        .toList();
  }

  private static Line line(Page page, ReadingAudit.Entry entry, Map<String, String> names) {
    return new Line(
        entry.record(),
        AuditWords.actor(page, entry.record()),
        AuditWords.action(page, entry.record().action()),
        entry.changes().stream().map(c -> AuditWords.change(page, c, names)).toList(),
        entry.values());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
