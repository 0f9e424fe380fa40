package id.paritrana.scoring.severity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each name stands in a list of distinct names. */
record Positions(Map<String, Integer> places) {

  static Positions of(List<String> names) {
    Map<String, Integer> places = HashMap.newHashMap(names.size());
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
    return new Positions(places);
  }

  int of(String name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new IllegalArgumentException("Unknown: " + name);
    }
    return place;
  }
}
