package id.paritrana.decision;

import id.paritrana.award.Category;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Figures;
import id.paritrana.indicator.Measurement;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Quoted;
import id.paritrana.scoring.Strength;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what the engine needs to score the nominees of a category. */
@Singleton
class ScoringInputs {

  /** The document that a gate of the schemes may ask for: the nominee's own statement. */
  private static final String LEADER_STATEMENT = "leader-statement";

  private final Organisations organisations;
  private final Figures figures;
  private final PanelMarks marks;
  private final SetMarks set;
  private final Corrections corrections;

  ScoringInputs(
      Organisations organisations,
      Figures figures,
      PanelMarks marks,
      SetMarks set,
      Corrections corrections) {
    this.organisations = organisations;
    this.figures = figures;
    this.marks = marks;
    this.set = set;
    this.corrections = corrections;
  }

  List<Nominee> of(Category category, List<Nomination> nominations) {
    List<Long> ids = nominations.stream().map(Nomination::id).toList();
    Map<Long, List<Figure>> figuresOf = figures.ofAll(category.id(), ids);
    Map<Long, List<Mark>> marksOf = marks.of(category, nominations);
    Map<Long, Organisation> nominees =
        organisations.findByIdIn(nominations.stream().map(Nomination::nomineeId).toList()).stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
    List<Correction> corrected = corrections.counting(category.id());
    Map<Long, Map<String, SetMark>> setOf = set.counting(ids, corrected);
    return nominations.stream()
        .map(
            n ->
                nominee(
                    n,
                    nominees.get(n.nomineeId()),
                    figuresOf.get(n.id()).stream()
                        .map(figure -> CorrectedFigures.applied(n.id(), figure, corrected))
                        .toList(),
                    SetMarks.applied(marksOf.getOrDefault(n.id(), List.of()), setOf.get(n.id()))))
        .toList();
  }

  private static Nominee nominee(
      Nomination nomination, Organisation organisation, List<Figure> figures, List<Mark> marks) {
    Map<String, Quantity> quantities = new TreeMap<>();
    Map<String, Quoted> quoted = new HashMap<>();
    for (Figure figure : figures) {
      figure.current().ifPresent(value -> put(figure, value, quantities, quoted));
    }
    Set<String> documents =
        nomination.statement() == null || nomination.statement().isBlank()
            ? Set.of()
            : Set.of(LEADER_STATEMENT);
    String kind = organisation.kind() == Organisation.Kind.COMPANY ? "companies" : "governments";
    return new Nominee(
        nomination.number(), organisation.name(), kind, "", quantities, quoted, documents, marks);
  }

  /** Where two figures count the same quantity, the one that the category asks first stands. */
  private static void put(
      Figure figure,
      FigureValue value,
      Map<String, Quantity> quantities,
      Map<String, Quoted> quoted) {
    Strength strength = strength(figure, value);
    String numerator = figure.definition().numerator();
    String denominator = figure.definition().denominator();
    switch (value.measurement()) {
      case Measurement.Ratio(BigDecimal counted, BigDecimal all, var kind) -> {
        quantities.putIfAbsent(numerator, quantity(counted, "", value, strength));
        quantities.putIfAbsent(denominator, quantity(all, kind.name(), value, strength));
      }
      case Measurement.Amount(BigDecimal amount) ->
          quantities.put(numerator, quantity(amount, "", value, strength));
      case Measurement.QuotedPercent(BigDecimal percent, var kind) ->
          quoted.put(
              figure.definition().code(),
              new Quoted(
                  percent.doubleValue(),
                  kind.name(),
                  value.source(),
                  Optional.of(value.asOf()),
                  strength));
    }
  }

  private static Quantity quantity(
      BigDecimal number, String kind, FigureValue value, Strength strength) {
    return new Quantity(
        number.doubleValue(), kind, value.source(), Optional.of(value.asOf()), strength);
  }

  private static Strength strength(Figure figure, FigureValue value) {
    if (figure.isIllustrative(value)) {
      return Strength.ILLUSTRATIVE;
    }
    return value.stage() == FigureValue.Stage.DECLARED ? Strength.DECLARED : Strength.VERIFIED;
  }
}
