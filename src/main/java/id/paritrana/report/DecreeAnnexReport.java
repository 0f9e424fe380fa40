package id.paritrana.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the annex to the decree that names an edition's winners prints. What is not known of the
 * decree yet is a blank rule.
 *
 * @param heading what stands at the head of every document
 * @param office of the official whose decree it is
 * @param number of the decree
 * @param datedOn date of the decree
 * @param subject what the decree is about
 * @param signer name of the official
 * @param rows winners of all categories, in their order and best first
 * @param missing the categories of the edition that are not decided yet, in words, or null
 * @param versions which results replaced earlier ones, in words, one per line, or null
 * @param illustrative true where the edition rests on illustrative data, which the page then says
 * @param stateOf when the last of the results was decided; also the date that the file carries
 */
public record DecreeAnnexReport(
    Heading heading,
    @Nullable String office,
    @Nullable String number,
    @Nullable LocalDate datedOn,
    @Nullable String subject,
    @Nullable String signer,
    List<AnnexRow> rows,
    @Nullable String missing,
    @Nullable String versions,
    boolean illustrative,
    ZonedDateTime stateOf) {

  public DecreeAnnexReport {
    rows = List.copyOf(rows);
  }
}
