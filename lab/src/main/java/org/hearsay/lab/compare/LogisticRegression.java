package org.hearsay.lab.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A log-linear model of two classes with a quadratic penalty on the weights of standardised
 * features, fitted by Newton's method: the same examples give the same weights.
 *
 * @param weights one for each feature
 * @param bias the log-odds where all features are 0
 */
@SuppressWarnings("ArrayRecordComponent") // one number for each feature
record LogisticRegression(double[] weights, double bias) {

  private static final int STEPS = 25;
  private static final double LEAST_DEVIATION = 0.05;
  private static final double BIAS_PENALTY = 1e-6;

  /**
   * An example.
   *
   * @param values of its features
   * @param weight how much it counts
   */
  @SuppressWarnings("ArrayRecordComponent") // one number for each feature
  record Example(double[] values, boolean positive, double weight) {}

  double probability(double[] values) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * The best weights.
   *
   * @param penalty of the square of each weight
   */
  static LogisticRegression fit(List<Example> examples, double penalty) {
    Scale scale = Scale.of(examples);
    int n = scale.mean().length;
    double[] beta = new double[n + 1];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[n + 1][n + 2];
      for (Example example : examples) {
        add(example, scale.standardised(example.values()), beta, system);
      }
      for (int i = 0; i <= n; i++) {
        double ridge = i < n ? penalty : BIAS_PENALTY;
        system[i][i] += ridge;
        system[i][n + 1] -= ridge * beta[i];
      }
      double[] change = solve(system);
      for (int i = 0; i <= n; i++) {
        beta[i] += change[i];
      }
    }
    return scale.unscaled(beta);
  }

  /** A line for the bias and each weight, as the shipped models hold them. */
  List<String> lines(List<String> features) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%.4f always", bias));
    for (int i = 0; i < weights.length; i++) {
      lines.add(String.format(Locale.ROOT, "%.4f %s", weights[i], features.get(i)));
    }
    return lines;
  }

  /** Adds an example to the Hessian and, in the last column, the gradient. */
  private static void add(Example example, double[] z, double[] beta, double[][] system) {
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      sum += beta[i] * z[i];
    }
    double p = 1 / (1 + Math.exp(-sum));
    double curve = example.weight() * p * (1 - p);
    double slope = example.weight() * ((example.positive() ? 1 : 0) - p);
    for (int i = 0; i < z.length; i++) {
      for (int k = 0; k < z.length; k++) {
        system[i][k] += curve * z[i] * z[k];
      }
      system[i][z.length] += slope * z[i];
    }
  }

  /** Gaussian elimination with pivots; the right side stands in the last column. */
  private static double[] solve(double[][] system) {
    int n = system.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
      }
      double[] swapped = system[column];
      system[column] = system[pivot];
      system[pivot] = swapped;
      for (int row = column + 1; row < n; row++) {
        double factor = system[row][column] / system[column][column];
        for (int k = column; k <= n; k++) {
          system[row][k] -= factor * system[column][k];
        }
      }
    }
    double[] solution = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double rest = system[row][n];
      for (int k = row + 1; k < n; k++) {
        rest -= system[row][k] * solution[k];
      }
      solution[row] = rest / system[row][row];
    }
    return solution;
  }

  /** Means and deviations of features, so that one penalty fits them all. */
  @SuppressWarnings("ArrayRecordComponent") // one number for each feature
  private record Scale(double[] mean, double[] deviation) {

    static Scale of(List<Example> examples) {
      int n = examples.get(0).values().length;
      double[] mean = new double[n];
      double[] deviation = new double[n];
      for (int i = 0; i < n; i++) {
        int feature = i;
        mean[i] = examples.stream().mapToDouble(e -> e.values()[feature]).average().orElse(0);
        double center = mean[i];
        double variance =
            examples.stream()
                .mapToDouble(e -> Math.pow(e.values()[feature] - center, 2))
                .average()
                .orElse(0);
        deviation[i] = Math.max(LEAST_DEVIATION, Math.sqrt(variance));
      }
      return new Scale(mean, deviation);
    }

    /** With a 1 for the bias at the end. */
    double[] standardised(double[] values) {
      double[] z = new double[values.length + 1];
      for (int i = 0; i < values.length; i++) {
        z[i] = (values[i] - mean[i]) / deviation[i];
      }
      z[values.length] = 1;
      return z;
    }

    LogisticRegression unscaled(double[] beta) {
      double[] weights = new double[mean.length];
      double bias = beta[mean.length];
      for (int i = 0; i < mean.length; i++) {
        weights[i] = beta[i] / deviation[i];
        bias -= weights[i] * mean[i];
      }
      return new LogisticRegression(weights, bias);
    }
  }
}
