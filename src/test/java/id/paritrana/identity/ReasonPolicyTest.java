package id.paritrana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A letter, a dot or white space is no reason. */
class ReasonPolicyTest {

  @Test
  void aReasonHasAFewWords() {
    assertThat(ReasonPolicy.suffices(null)).isFalse();
    assertThat(ReasonPolicy.suffices("x")).isFalse();
    assertThat(ReasonPolicy.suffices("  salah         ")).isFalse();
    assertThat(ReasonPolicy.suffices("Salah jumlah.")).isTrue();
    assertThat(ReasonPolicy.suffices("0123456789")).isTrue();
  }
}
