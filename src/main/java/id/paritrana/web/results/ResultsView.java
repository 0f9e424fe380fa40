package id.paritrana.web.results;

import id.paritrana.award.Edition;
import id.paritrana.publication.PublicResults;
import id.paritrana.publication.ResultSearch;
import id.paritrana.web.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One page of published results, grouped by edition.
 *
 * @param published whether anything is published at all
 * @param found how many results the search finds on all pages
 * @param regions and {@code years} that somebody may choose
 */
public record ResultsView(
    ResultSearch search,
    boolean published,
    int found,
    int page,
    int lastPage,
    List<InEdition> editions,
    List<Option> regions,
    List<Option> years) {

  private static final int AT_ONCE = 20;

  /** An edition with those of its results that stand on this page. */
  public record InEdition(Edition edition, List<PublicResults.Result> results) {}

  static ResultsView of(List<PublicResults.Result> all, ResultSearch search, int page) {
    List<PublicResults.Result> found =
        all.stream()
            .filter(search::finds)
            .sorted(
                Comparator.comparing((PublicResults.Result r) -> r.edition().periodTo())
                    .reversed()
                    .thenComparing(r -> r.edition().name())
                    .thenComparing(r -> r.category().ordinal()))
            .toList();
    int last = Math.max(1, Math.ceilDiv(found.size(), AT_ONCE));
    int here = Math.clamp(page, 1, last);
    List<PublicResults.Result> shown =
        found.subList((here - 1) * AT_ONCE, Math.min(here * AT_ONCE, found.size()));
    return new ResultsView(
        search,
        !all.isEmpty(),
        found.size(),
        here,
        last,
        grouped(shown),
        options(all.stream().map(r -> r.edition().region()).sorted().toList()),
        options(
            all.stream()
                .map(r -> r.edition().periodTo().getYear())
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .toList()));
  }

  /** The address of another page of the same search, without its number. */
  public String address() {
    return "/results?name="
        + encoded(search.name())
        + "&region="
        + encoded(search.region())
        + "&year="
        + Objects.toString(search.year(), "")
        + "&page=";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Option> options(List<String> values) {
    return values.stream().distinct().map(value -> new Option(value, value)).toList();
  }

  private static List<InEdition> grouped(List<PublicResults.Result> results) {
    Map<Edition, List<PublicResults.Result>> byEdition = new LinkedHashMap<>();
    results.forEach(
        r -> byEdition.computeIfAbsent(r.edition(), _ -> new java.util.ArrayList<>()).add(r));
    return byEdition.entrySet().stream()
        .map(group -> new InEdition(group.getKey(), group.getValue()))
        .toList();
  }
}
