package id.paritrana.web.results;

import id.paritrana.identity.Organisation;
import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.PublicResults;
import id.paritrana.web.LinkedData;
import id.paritrana.web.Page;
import id.paritrana.web.PublicAddress;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says results in the vocabulary of schema.org. */
@Singleton
final class ResultData {

  private final PublicAddress address;

  ResultData(PublicAddress address) {
    this.address = address;
  }

  /** The list of a category's ranked nominees, and the way to it. */
  Map<String, Object> of(Page page, PublicResults.Result result) {
    String name = result.category().name(page.language().locale());
    return LinkedData.graph(
        List.of(
            trail(
                List.of(
                    step(page.text("results.title"), "/results"),
                    step(result.edition().name(), "/results/" + result.edition().code()),
                    step(name, result.path()))),
            list(
                page.text("results.category.title", name, result.edition().name()),
                result.ranking().stream()
                    .map(ranked -> item(ranked.place(), nominee(page, result, ranked)))
                    .toList())));
  }

  /** The list of an edition's categories, and the way to it. */
  Map<String, Object> of(Page page, PublicHistory.OfEdition edition) {
    List<Map<String, Object>> categories = new ArrayList<>();
    for (PublicResults.Result result : edition.results()) {
      categories.add(
          LinkedData.thing(
              "ListItem",
              Map.of(
                  "position",
                  categories.size() + 1,
                  "name",
                  result.category().name(page.language().locale()),
                  "url",
                  address.of(result.path()))));
    }
    return LinkedData.graph(
        List.of(
            trail(
                List.of(
                    step(page.text("results.title"), "/results"),
                    step(edition.edition().name(), "/results/" + edition.edition().code()))),
            list(edition.edition().name(), categories)));
  }

  /** A nominee with the awards that it won. */
  Map<String, Object> of(Page page, PublicHistory.OfNominee history) {
    Map<String, Object> nominee = nominee(history.nominee());
    List<String> awards =
        history.entries().stream()
            .filter(entry -> entry.result().isWon(entry.ranked()))
            .map(entry -> award(page, entry.result(), entry.ranked()))
            .toList();
    if (!awards.isEmpty()) {
      nominee.put("award", awards);
    }
    return LinkedData.graph(List.of(nominee));
  }

  private Map<String, Object> nominee(
      Page page, PublicResults.Result result, PublicResults.Ranked ranked) {
    Map<String, Object> nominee = nominee(ranked.nominee());
    if (result.isWon(ranked)) {
      nominee.put("award", award(page, result, ranked));
    }
    return nominee;
  }

  private Map<String, Object> nominee(Organisation nominee) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", nominee.name());
    properties.put("url", address.of("/nominees/" + nominee.code()));
    return LinkedData.thing(
        nominee.kind() == Organisation.Kind.COMPANY ? "Organization" : "GovernmentOrganization",
        properties);
  }

  private static String award(Page page, PublicResults.Result result, PublicResults.Ranked ranked) {
    return page.text(
        "results.award",
        result.edition().name(),
        result.category().name(page.language().locale()),
        ranked.place());
  }

  private static Map<String, Object> list(String name, List<Map<String, Object>> items) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", name);
    properties.put("itemListOrder", "https://schema.org/ItemListOrderAscending");
    properties.put("numberOfItems", items.size());
    properties.put("itemListElement", items);
    return LinkedData.thing("ItemList", properties);
  }

  private static Map<String, Object> item(int position, Map<String, Object> item) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("position", position);
    properties.put("item", item);
    return LinkedData.thing("ListItem", properties);
  }

  private record Step(String name, String address) {}

  private Step step(String name, String path) {
    return new Step(name, address.of(path));
  }

  private static Map<String, Object> trail(List<Step> steps) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Step step : steps) {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put("position", items.size() + 1);
      properties.put("name", step.name());
      properties.put("item", step.address());
      items.add(LinkedData.thing("ListItem", properties));
    }
    return LinkedData.thing("BreadcrumbList", Map.of("itemListElement", items));
  }
}
