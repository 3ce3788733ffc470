package org.hearsay.lab.sequence;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The weights of a choice while they are learned (AdaGrad, a part of the features unseen). */
final class ChoiceGradient {

  private final TrainingOptions options;
  private final FeatureIndex index;
  private final SplittableRandom random;
  private final float[] weights;
  private final float[] squares;

  ChoiceGradient(FeatureIndex index, TrainingOptions options) {
    this.index = index;
    this.options = options;
    random = new SplittableRandom(options.seed());
    weights = new float[index.size()];
    squares = new float[index.size()];
    Arrays.fill(squares, 1);
  }

  /** A weight as it should be when no feature is unseen. */
  float weight(int feature) {
    return weights[feature] * (1 - options.dropout());
  }

  /** Moves the weights towards the right choice; gives the loss. */
  double step(ChoiceExample example) {
    int[][] seen = new int[example.features().length][];
    double[] shares = new double[seen.length];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = seen(example.features()[i]);
      for (int feature : seen[i]) {
        shares[i] += weights[feature];
      }
    }
    normalise(shares);
    for (int i = 0; i < seen.length; i++) {
      move(seen[i], (float) (shares[i] - (i == example.right() ? 1 : 0)));
    }
    return -Math.log(Math.max(1e-12, shares[example.right()]));
  }

  private int[] seen(int[] features) {
    int[] seen = new int[features.length];
    int size = 0;
    for (int feature : features) {
      boolean frequent = index.count(feature) >= options.minimumCount();
      if (frequent && random.nextDouble() >= options.dropout()) {
        seen[size++] = feature;
      }
    }
    return Arrays.copyOf(seen, size);
  }

  /** From logarithmic scores to shares of one. */
  private static void normalise(double[] scores) {
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  private void move(int[] features, float error) {
    for (int feature : features) {
      squares[feature] += error * error;
      weights[feature] -= options.rate() * error / (float) Math.sqrt(squares[feature]);
    }
  }
}
