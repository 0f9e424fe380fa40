package id.paritrana.web.dossier;

import id.paritrana.indicator.RecordedFigures;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.web.Option;
import id.paritrana.web.Page;
import java.util.List;

/** What the form for monthly records offers. */
public final class RecordsForm {

  private RecordsForm() {}

  /** The names of the figures that monthly records give; none where the form is not for them. */
  public static List<String> figures(Page page, DossierView view) {
    return view.dossier().figures().stream()
        .filter(figure -> RecordedFigures.give(figure.definition()))
        .map(figure -> figure.definition().name(page.language().locale()))
        .toList();
  }

  /** The sizes that an employer of the category can have. */
  public static List<Option> sizes(Page page, DossierView view) {
    return sizes(view).stream().map(size -> new Option(size.name(), page.label(size))).toList();
  }

  /** The size that an employer of the category usually has; empty where that is not one. */
  public static String size(DossierView view) {
    List<EmployerSize> usual =
        sizes(view).stream().filter(size -> size != EmployerSize.CONSTRUCTION_CASUAL).toList();
    return usual.size() == 1 ? usual.getFirst().name() : "";
  }

  private static List<EmployerSize> sizes(DossierView view) {
    return RecordedFigures.sizes(view.place().category().companySize());
  }
}
