package id.paritrana.web.edition;

import id.paritrana.award.EditionTemplates;
import id.paritrana.award.NewEdition;
import id.paritrana.web.Form;
import id.paritrana.web.Formats;
import id.paritrana.web.Option;
import id.paritrana.web.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads the form of a new edition. */
public final class EditionForm {

  private static final List<String> ZONES =
      List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

  private EditionForm() {}

  /** The templates to choose from. */
  public static List<Option> templates(Page page) {
    return EditionTemplates.NAMES.stream().map(name -> template(page, name)).toList();
  }

  /** The three time zones of the country. */
  public static List<Option> zones(Page page) {
    return ZONES.stream()
        .map(zone -> new Option(zone, Formats.zoneName(ZoneId.of(zone), page.language())))
        .toList();
  }

  /**
   * What was typed. Where a date or the zone is missing, its reason is noted in the form, and a
   * value stands in its place that is no fault by itself, so that all the others can be judged.
   */
  static NewEdition read(Form form, LocalDate today) {
    Optional<LocalDate> from = required(form, "periodFrom");
    Optional<LocalDate> to = required(form, "periodTo");
    Optional<LocalDate> opens = required(form, "callOpens");
    String zone = form.text("timeZone");
    if (!ZONES.contains(zone)) {
      form.refused("timeZone", "form.choice");
    }
    return new NewEdition(
        form.text("template"),
        form.text("code"),
        form.text("name"),
        form.text("region"),
        form.text("zone").isEmpty() ? null : form.text("zone"),
        from.or(() -> to).orElse(today),
        to.or(() -> from).orElse(today),
        ZoneId.of(ZONES.contains(zone) ? zone : ZONES.getFirst()),
        opens.orElse(today));
  }

  private static Option template(Page page, String name) {
    return switch (name) {
      case "provincial" ->
          new Option(
              name,
              page.text("editions.template.provincial"),
              page.text("editions.template.provincial.help"));
      case "zone-coverage" ->
          new Option(
              name,
              page.text("editions.template.zone-coverage"),
              page.text("editions.template.zone-coverage.help"));
      default -> new Option(name, name);
    };
  }

  private static Optional<LocalDate> required(Form form, String field) {
    if (form.text(field).isEmpty()) {
      form.refused(field, "form.date");
    }
    return form.date(field);
  }
}
