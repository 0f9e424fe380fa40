package id.paritrana.web.results;

import id.paritrana.award.Edition;
import id.paritrana.publication.PublicResults;
import id.paritrana.publication.ResultSearch;
import id.paritrana.web.Option;
import id.paritrana.web.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One page of published results, grouped by edition.
 *
 * @param published whether anything is published at all
 * @param found how many results the search finds on all pages
 * @param regions {@code years}, {@code levels} and {@code categories} that somebody may choose
 */
public record ResultsView(
    ResultSearch search,
    boolean published,
    int found,
    int page,
    int lastPage,
    List<InEdition> editions,
    List<Option> regions,
    List<Option> years,
    List<Option> levels,
    List<Option> categories) {

  private static final int AT_ONCE = 20;

  /** An edition with those of its results that stand on this page. */
  public record InEdition(Edition edition, List<PublicResults.Result> results) {}

  static ResultsView of(
      Page reader, List<PublicResults.Result> all, ResultSearch search, int page) {
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
                .map(PublicResults.Result::year)
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .toList()),
        Option.of(reader, Edition.Level.class),
        categories(reader, all));
  }

  /** The address of another page of the same search, without its number. */
  public String address() {
    return "/results?name="
        + encoded(search.name())
        + "&region="
        + encoded(search.region())
        + "&year="
        + Objects.toString(search.year(), "")
        + "&level="
        + encoded(search.level())
        + "&category="
        + encoded(search.category())
        + "&page=";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Option> options(List<String> values) {
    return values.stream().distinct().map(value -> new Option(value, value)).toList();
  }

  private static List<Option> categories(Page reader, List<PublicResults.Result> all) {
    Map<String, String> names = new TreeMap<>();
    all.forEach(
        r -> names.putIfAbsent(r.category().code(), r.category().name(reader.language().locale())));
    return names.entrySet().stream()
        .map(each -> new Option(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Option::label))
        .toList();
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
