package id.paritrana.scoring.severity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTotalsTest {

  @Test
  void aTotalIsTheMeanOfSharesWhateverTheScales() {
    assertThat(
            PanelTotals.of(
                List.of(
                    new PanelTotals.Sheet(new MarkScale(0, 4), List.of(new Mark("a", "1", 3))),
                    new PanelTotals.Sheet(new MarkScale(0, 100), List.of(new Mark("a", "1", 50))))))
        .containsExactly(new Mark("a", "1", 62.5));
  }

  @Test
  void whoLacksAMarkHasNoTotal() {
    assertThat(
            PanelTotals.of(
                List.of(
                    new PanelTotals.Sheet(
                        new MarkScale(0, 4), List.of(new Mark("a", "1", 3), new Mark("b", "1", 4))),
                    new PanelTotals.Sheet(new MarkScale(0, 4), List.of(new Mark("b", "1", 2))))))
        .containsExactly(new Mark("b", "1", 75));
    assertThat(PanelTotals.of(List.of())).isEmpty();
  }
}
