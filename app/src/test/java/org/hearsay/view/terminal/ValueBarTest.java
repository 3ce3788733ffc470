package org.hearsay.view.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ValueBarTest {

  private static Quantity quantity(Optional<Integer> low, Optional<Integer> high, Bound bound) {
    return new Quantity(
        new Span(0, 1),
        low.map(BigDecimal::valueOf),
        high.map(BigDecimal::valueOf),
        bound,
        Change.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Quantity exactly(int value) {
    return quantity(Optional.of(value), Optional.of(value), Bound.EXACT);
  }

  @Test
  void valuesStandInProportion() {
    ValueBar bar = new ValueBar(11, List.of(exactly(5), exactly(10)));
    assertThat(bar.draw(exactly(5))).isEqualTo("     ●     ");
    assertThat(bar.draw(exactly(10))).isEqualTo("          ●");
  }

  @Test
  void anOpenSideIsAnArrow() {
    Quantity atLeast = quantity(Optional.of(4), Optional.empty(), Bound.AT_LEAST);
    Quantity atMost = quantity(Optional.empty(), Optional.of(10), Bound.AT_MOST);
    ValueBar bar = new ValueBar(11, List.of(atLeast, atMost));
    assertThat(bar.draw(atLeast)).isEqualTo("    ├─────▶");
    assertThat(bar.draw(atMost)).isEqualTo("◀─────────┤");
  }

  @Test
  void aRoundValueIsHollow() {
    Quantity about = quantity(Optional.of(10), Optional.of(10), Bound.ABOUT);
    assertThat(new ValueBar(3, List.of(about)).draw(about)).isEqualTo("  ○");
  }

  @Test
  void aSeriesOfZerosCanBeDrawn() {
    assertThat(new ValueBar(3, List.of(exactly(0))).draw(exactly(0))).isEqualTo("●  ");
  }
}
