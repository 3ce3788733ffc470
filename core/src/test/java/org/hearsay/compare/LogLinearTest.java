package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogLinearTest {

  @Test
  void givesAProbability() {
    LogLinear model = LogLinear.load("claims.model", Resemblance.FEATURES);

    assertThat(model.probability(new double[Resemblance.FEATURES.size()])).isBetween(0.0, 0.5);
  }

  @Test
  void moreWordsInCommonAreMoreLikely() {
    LogLinear model = LogLinear.load("claims.model", Resemblance.FEATURES);
    double[] some = new double[Resemblance.FEATURES.size()];
    double[] more = some.clone();
    some[Resemblance.FEATURES.indexOf("shared of both")] = 0.3;
    more[Resemblance.FEATURES.indexOf("shared of both")] = 0.9;

    assertThat(model.probability(more)).isGreaterThan(model.probability(some));
  }

  @Test
  void aModelOfOtherFeaturesIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LogLinear.load("claims.model", List.of("height")))
        .withMessageContaining("unknown feature");
  }
}
