package id.paritrana.scoring.recomputation;

import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Prize;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Quoted;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Strength;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import id.paritrana.scoring.wording.Remark;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads runs in their canonical form. */
public final class CanonicalReader {
  private CanonicalReader() {}

  /** What came of reading. */
  public sealed interface Reading {

    /** A run. */
    record Sound(StoredRun run) implements Reading {}

    /**
     * No run.
     *
     * @param line from 1 where it goes wrong
     */
    record Broken(int line, Remark why) implements Reading {}
  }

  /** Reads one run. */
  public static Reading read(String text) {
    List<String> lines = text.lines().toList();
    Lines read = new Lines();
    try {
      for (String line : lines) {
        read.next(new JsonFields(JsonParser.object(line)));
      }
      return new Reading.Sound(read.whole());
    } catch (JsonFault fault) {
      return new Reading.Broken(read.number, fault.why());
    }
  }

  /** What the lines read so far hold. */
  private static final class Lines {
    private final List<Nominee> nominees = new ArrayList<>();
    private final List<StoredResult> results = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable StoredRun head;
    private @Nullable JsonFields first;
    private int number = 1;

    void next(JsonFields fields) {
      if (first == null) {
        if (!fields.has("form") || !fields.text("form").equals(CanonicalForm.FORM)) {
          throw new JsonFault(Remark.of("stored.form", CanonicalForm.FORM));
        }
        first = fields;
      } else if (head == null) {
        head = head(first, scheme(fields.text("scheme")));
      } else if (fields.has("nominee")) {
        nominees.add(nominee(fields));
        String id = nominees.getLast().id();
        if (!ids.add(id)) {
          throw new JsonFault(Remark.of("stored.nominee-twice", id));
        }
      } else {
        results.add(result(fields));
      }
      number++;
    }

    StoredRun whole() {
      if (head == null) {
        throw new JsonFault(Remark.of("stored.form", CanonicalForm.FORM));
      }
      return new StoredRun(
          head.engine(), head.stage(), head.seed(), head.scheme(), nominees, results);
    }
  }

  private static StoredRun head(JsonFields fields, Scheme scheme) {
    return new StoredRun(
        fields.text("engine"),
        fields.word("stage", Stage.class),
        seed(fields.text("seed")),
        scheme,
        List.of(),
        List.of());
  }

  private static long seed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException wrong) {
      throw new JsonFault(Remark.of("stored.field", "seed"));
    }
  }

  private static Scheme scheme(String yaml) {
    return switch (SchemeReader.read(yaml)) {
      case SchemeReading.Readable(Scheme scheme) -> scheme;
      case SchemeReading.Faulty(var faults) ->
          throw new JsonFault(
              Remark.of("stored.scheme", faults.getFirst().wrong().in(Locale.ENGLISH)));
    };
  }

  private static Nominee nominee(JsonFields fields) {
    return new Nominee(
        fields.text("nominee"),
        fields.text("name"),
        fields.text("kind"),
        fields.text("group"),
        each(fields.object("figures"), CanonicalReader::quantity),
        each(fields.object("quoted"), CanonicalReader::quoted),
        new HashSet<>(fields.texts("documents")),
        fields.list("marks").stream().map(CanonicalReader::mark).toList());
  }

  private static <T> Map<String, T> each(JsonFields fields, Function<JsonFields, T> read) {
    Map<String, T> all = new TreeMap<>();
    fields.keys().forEach(key -> all.put(key, read.apply(fields.object(key))));
    return all;
  }

  private static Quantity quantity(JsonFields fields) {
    return new Quantity(
        fields.number("value"),
        fields.text("kind"),
        fields.text("source"),
        date(fields),
        fields.word("strength", Strength.class));
  }

  private static Quoted quoted(JsonFields fields) {
    return new Quoted(
        fields.number("percent"),
        fields.text("universe"),
        fields.text("source"),
        date(fields),
        fields.word("strength", Strength.class));
  }

  private static Optional<LocalDate> date(JsonFields fields) {
    try {
      return fields.optionalText("as-of").map(LocalDate::parse);
    } catch (DateTimeParseException wrong) {
      throw new JsonFault(Remark.of("stored.field", "as-of"));
    }
  }

  private static Mark mark(Object value) {
    if (value instanceof List<?> parts
        && parts.size() == 3
        && parts.get(0) instanceof String criterion
        && parts.get(1) instanceof String assessor) {
      Object third = parts.get(2);
      if (third instanceof Double points) {
        return new Mark.Given(assessor, criterion, points);
      }
      if ("recused".equals(third)) {
        return new Mark.Recused(assessor, criterion);
      }
      if ("absent".equals(third)) {
        return new Mark.Absent(assessor, criterion);
      }
    }
    throw new JsonFault(Remark.of("stored.field", "marks"));
  }

  private static StoredResult result(JsonFields fields) {
    JsonFields points = fields.object("points");
    Map<String, Double> all = new TreeMap<>();
    points.keys().forEach(key -> all.put(key, points.number(key)));
    return new StoredResult(
        fields.text("result"),
        fields.word("state", StoredResult.State.class),
        fields.optionalText("score"),
        fields.isNull("exact") ? OptionalDouble.empty() : OptionalDouble.of(fields.number("exact")),
        (int) fields.whole("rank"),
        fields.truth("tied"),
        fields.word("prize", Prize.class),
        fields.optionalText("class"),
        all);
  }
}
