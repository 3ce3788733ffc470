package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnedSeriesTest {

  @Test
  void theWeightsNameOnlyFeaturesThatThereAre() {
    LogLinear model = LogLinear.load("figures.model", FigureFeature.names());

    assertThat(model.probability(new double[FigureFeature.values().length])).isBetween(0.0, 1.0);
  }

  @Test
  void aUnitMeasuresWhatOthersOfItsKindMeasure() {
    assertThat(UnitScale.measures("mile")).isEqualTo(UnitScale.measures("kilometre"));
    assertThat(UnitScale.measures("EUR")).isEqualTo(UnitScale.MONEY);
    assertThat(UnitScale.measures("cow")).isEqualTo("cow");
  }
}
