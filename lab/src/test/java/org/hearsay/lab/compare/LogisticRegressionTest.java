package org.hearsay.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.lab.compare.LogisticRegression.Example;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  @Test
  void learnsTheLogOddsOfAFeature() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      examples.add(new Example(new double[] {1}, i < 80, 1));
      examples.add(new Example(new double[] {0}, i < 20, 1));
    }

    LogisticRegression model = LogisticRegression.fit(examples, 1e-9);

    assertThat(model.probability(new double[] {1})).isCloseTo(0.8, within(1e-6));
    assertThat(model.probability(new double[] {0})).isCloseTo(0.2, within(1e-6));
  }

  @Test
  void aPenaltyDrawsWeightsToNothing() {
    List<Example> examples =
        List.of(new Example(new double[] {1}, true, 1), new Example(new double[] {0}, false, 1));

    LogisticRegression model = LogisticRegression.fit(examples, 1e6);

    assertThat(model.weights()[0]).isCloseTo(0, within(1e-3));
  }
}
