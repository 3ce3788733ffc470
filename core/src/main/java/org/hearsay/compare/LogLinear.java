package org.hearsay.compare;

import java.util.List;
import org.hearsay.text.WordList;

/**
 * Weighs features against each other: the probability that a pair belongs together. The weights are
 * learned; a line of the resource is a weight and the name of its feature.
 */
final class LogLinear {

  private static final String BIAS = "always";

  private final double[] weights;
  private final double bias;

  private LogLinear(double[] weights, double bias) {
    this.weights = weights;
    this.bias = bias;
  }

  /**
   * The model of a resource beside this class.
   *
   * @param features the names of the features, in the order in which their values will come
   */
  static LogLinear load(String resource, List<String> features) {
    double[] weights = new double[features.size()];
    double bias = 0;
    for (String line : WordList.lines(LogLinear.class, resource)) {
      int space = line.indexOf(' ');
      double weight = Double.parseDouble(line.substring(0, space));
      String name = line.substring(space + 1);
      int feature = features.indexOf(name);
      if (name.equals(BIAS)) {
        bias = weight;
      } else if (feature < 0) {
        throw new IllegalStateException(resource + " weighs an unknown feature: " + name);
      } else {
        weights[feature] = weight;
      }
    }
    return new LogLinear(weights, bias);
  }

  /** The probability of what the model was trained on, 0 to 1. */
  double probability(double[] values) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
