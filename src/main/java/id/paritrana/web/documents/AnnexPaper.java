package id.paritrana.web.documents;

import id.paritrana.publication.Headings;
import id.paritrana.publication.ReadingAnnexes;
import id.paritrana.report.AnnexRow;
import id.paritrana.report.DecreeAnnexReport;
import id.paritrana.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the annex to a decree. */
final class AnnexPaper {

  private AnnexPaper() {}

  static DecreeAnnexReport of(Page page, ReadingAnnexes.Annex annex) {
    Locale locale = page.language().locale();
    return new DecreeAnnexReport(
        Headings.of(annex.edition()),
        annex.decree().office().in(locale),
        known(annex.decree().number()),
        annex.decree().datedOn(),
        annex.decree().subject().in(locale),
        known(annex.decree().signer()),
        rows(annex, locale),
        annex.missing().isEmpty()
            ? null
            : annex.missing().stream()
                .map(category -> category.name(locale))
                .collect(Collectors.joining(", ")),
        versions(page, annex),
        annex.isIllustrative(),
        annex.stateOf().atZone(annex.edition().timeZone()));
  }

  private static @Nullable String versions(Page page, ReadingAnnexes.Annex annex) {
    List<String> told = new ArrayList<>();
    for (ReadingAnnexes.Section section : annex.sections()) {
      section
          .replacing()
          .map(
              replacing ->
                  page.text(
                      "documents.annex.replaces",
                      section.category().name(page.language().locale()),
                      replacing.version(),
                      replacing.replaced(),
                      page.time(replacing.since(), annex.edition().timeZone()),
                      replacing.reason()))
          .ifPresent(told::add);
    }
    return told.isEmpty() ? null : String.join("\n", told);
  }

  private static List<AnnexRow> rows(ReadingAnnexes.Annex annex, Locale locale) {
    List<AnnexRow> rows = new ArrayList<>();
    for (ReadingAnnexes.Section section : annex.sections()) {
      for (ReadingAnnexes.Line line : section.winners()) {
        rows.add(
            new AnnexRow(
                rows.size() + 1, section.category().name(locale), line.place(), line.winner()));
      }
    }
    return rows;
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
