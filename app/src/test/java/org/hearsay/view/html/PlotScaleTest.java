package org.hearsay.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PlotScaleTest {

  @Test
  void stepsAreRoundAndStartAtZero() {
    assertThat(new PlotScale(11_000).steps()).containsExactly(0.0, 5000.0, 10_000.0, 15_000.0);
  }

  @Test
  void largeValuesAreLabelledShort() {
    assertThat(new PlotScale(4e6).label(1_500_000)).isEqualTo("1.5 m");
    assertThat(new PlotScale(4e9).label(2e9)).isEqualTo("2 bn");
    assertThat(new PlotScale(9000).label(2500)).isEqualTo("2,500");
    assertThat(new PlotScale(1000).label(0)).isEqualTo("0");
    assertThat(new PlotScale(100).label(100)).isEqualTo("100");
  }

  @Property
  void everyValueFitsWithFewSteps(@ForAll @DoubleRange(min = 0, max = 1e15) double largest) {
    PlotScale scale = new PlotScale(largest);
    assertThat(scale.max()).isGreaterThanOrEqualTo(largest * 0.999999);
    assertThat(scale.steps()).hasSizeBetween(2, 6);
  }
}
