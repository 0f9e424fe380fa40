package id.paritrana.scoring.composite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Indicators and the aggregates that they make up, level by level.
 *
 * @param elements level 1 holds the indicators, the highest level the index
 */
public record Hierarchy(List<Element> elements) {

  /**
   * One indicator or aggregate.
   *
   * @param parent code of the aggregate that it belongs to; empty for the index
   * @param direction 1 if more is better, -1 if less is
   * @param weight beside its siblings
   */
  public record Element(String code, String parent, int level, int direction, double weight) {}

  public Hierarchy {
    elements = List.copyOf(elements);
  }

  /** The number of levels. */
  public int levels() {
    return elements.stream().mapToInt(Element::level).max().orElse(0);
  }

  /** The elements of a level, in the given order. */
  public List<Element> level(int level) {
    return elements.stream().filter(element -> element.level() == level).toList();
  }

  /** The direct parts of an element. */
  public List<Element> partsOf(String code) {
    return elements.stream().filter(element -> element.parent().equals(code)).toList();
  }

  /** The indicators below an element, or itself if it is one. */
  public List<Element> indicatorsOf(Element element) {
    if (element.level() == 1) {
      return List.of(element);
    }
    List<Element> below = new ArrayList<>();
    partsOf(element.code()).forEach(part -> below.addAll(indicatorsOf(part)));
    return below;
  }

  /** All elements from the index down. */
  public List<Element> fromTheTop() {
    return elements.stream().sorted(Comparator.comparingInt(Element::level).reversed()).toList();
  }

  /** The weight of each element in the index: the product of the shares on the way up. */
  public Map<String, Double> effectiveWeights() {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Element element : fromTheTop()) {
      double siblings = 0;
      for (Element each : element.parent().isEmpty() ? List.of(element) : siblings(element)) {
        siblings += each.weight();
      }
      double above = weights.getOrDefault(element.parent(), 1.0);
      weights.put(element.code(), above * element.weight() / siblings);
    }
    return weights;
  }

  private List<Element> siblings(Element element) {
    return partsOf(element.parent());
  }

  /** The same hierarchy with other weights for the elements named. */
  public Hierarchy withWeights(Map<String, Double> weights) {
    return new Hierarchy(
        elements.stream()
            .map(
                each ->
                    new Element(
                        each.code(),
                        each.parent(),
                        each.level(),
                        each.direction(),
                        weights.getOrDefault(each.code(), each.weight())))
            .toList());
  }
}
