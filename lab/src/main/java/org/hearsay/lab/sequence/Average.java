package org.hearsay.lab.sequence;

/** The mean of the weights after several passes. Mutable. */
final class Average {

  private final float[] weights;
  private final float[][] transitions;
  private int count;

  Average(int labels, int features) {
    weights = new float[labels * features];
    transitions = new float[labels + 1][labels];
  }

  void add(Gradient gradient) {
    count++;
    float share = 1f / count;
    blend(weights, gradient.weights(), share);
    for (int from = 0; from < transitions.length; from++) {
      blend(transitions[from], gradient.transitions()[from], share);
    }
  }

  private static void blend(float[] mean, float[] values, float share) {
    for (int i = 0; i < mean.length; i++) {
      boolean forbidden = values[i] == Float.NEGATIVE_INFINITY;
      mean[i] = forbidden ? values[i] : mean[i] + share * (values[i] - mean[i]);
    }
  }

  float[] weights() {
    return weights;
  }

  float[][] transitions() {
    return transitions;
  }
}
