package id.paritrana.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One nominee with everything that scores it.
 *
 * @param id unique in the run; the order of ids never decides a rank
 * @param kind what gates and adjustments mean by their kinds, such as "companies"; may be empty
 * @param group within which gaps can be imputed, such as a zone; may be empty
 * @param figures by name; those of the previous period as {@code previous.NAME}
 * @param quoted published percentages by the id of the measured criterion that they stand for
 * @param documents names of the documents that lie in the dossier
 * @param marks what the assessors gave, in any order
 */
public record Nominee(
    String id,
    String name,
    String kind,
    String group,
    Map<String, Quantity> figures,
    Map<String, Quoted> quoted,
    Set<String> documents,
    List<Mark> marks) {

  public Nominee {
    figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    quoted = Collections.unmodifiableMap(new TreeMap<>(quoted));
    documents = Collections.unmodifiableSet(new TreeSet<>(documents));
    marks = List.copyOf(marks);
  }

  /** A nominee of whom nothing is known yet. */
  public static Nominee of(String id, String name) {
    return new Nominee(id, name, "", "", Map.of(), Map.of(), Set.of(), List.of());
  }

  /** The same nominee as one of this kind. */
  public Nominee ofKind(String other) {
    return new Nominee(id, name, other, group, figures, quoted, documents, marks);
  }

  /** The same nominee in this group. */
  public Nominee inGroup(String other) {
    return new Nominee(id, name, kind, other, figures, quoted, documents, marks);
  }

  /** The same nominee with these figures. */
  public Nominee withFigures(Map<String, Quantity> others) {
    return new Nominee(id, name, kind, group, others, quoted, documents, marks);
  }

  /** The same nominee with these quoted percentages. */
  public Nominee withQuoted(Map<String, Quoted> others) {
    return new Nominee(id, name, kind, group, figures, others, documents, marks);
  }

  /** The same nominee with these documents. */
  public Nominee withDocuments(Set<String> others) {
    return new Nominee(id, name, kind, group, figures, quoted, others, marks);
  }

  /** The same nominee with these marks. */
  public Nominee withMarks(List<Mark> others) {
    return new Nominee(id, name, kind, group, figures, quoted, documents, others);
  }
}
