package org.hearsay.lab.sequence;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.hearsay.sequence.ForwardBackward;

/** The weights while they are learned, moved example by example. Mutable. */
final class Gradient {

  private static final float START = 1f;

  private final int labels;
  private final float rate;
  private final float dropout;
  private final SplittableRandom random;
  private final float[] weights;
  private final float[] squares;
  private final float[][] transitions;
  private final float[][] transitionSquares;

  Gradient(int labels, int features, TrainingOptions options) {
    this.labels = labels;
    this.rate = options.rate();
    dropout = options.dropout();
    random = new SplittableRandom(options.seed());
    weights = new float[labels * features];
    squares = new float[labels * features];
    Arrays.fill(squares, START);
    transitions = new float[labels + 1][labels];
    transitionSquares = new float[labels + 1][labels];
    for (int from = 0; from <= labels; from++) {
      Arrays.fill(transitions[from], Float.NEGATIVE_INFINITY);
      Arrays.fill(transitionSquares[from], 1f);
    }
  }

  /** The weights as they should be when no feature is left out. */
  float[] weights() {
    float[] scaled = weights.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= 1 - dropout;
    }
    return scaled;
  }

  float[][] transitions() {
    return transitions;
  }

  /** Allows every pair of neighbours in a right labelling. */
  void allow(int[] right) {
    int from = labels;
    for (int label : right) {
      transitions[from][label] = 0;
      from = label;
    }
  }

  /** Moves the weights towards the right labels of an example; gives the loss by position. */
  double step(Example complete) {
    Example example = dropout > 0 ? thinned(complete) : complete;
    int[] right = example.labels();
    ForwardBackward expected = new ForwardBackward(scores(example), transitions);
    float[] marginals = expected.marginals();
    double loss = 0;
    for (int t = 0; t < right.length; t++) {
      loss -= Math.log(Math.max(1e-12, marginals[t * labels + right[t]]));
      marginals[t * labels + right[t]] -= 1;
    }
    for (int t = 0; t < right.length; t++) {
      for (int i = example.start(t); i < example.ends()[t]; i++) {
        move(example.features()[i] * labels, marginals, t * labels);
      }
    }
    moveTransitions(expected, right);
    return loss;
  }

  /** The example as it looks with a random part of its features unseen. */
  private Example thinned(Example example) {
    int[] features = new int[example.features().length];
    int[] ends = new int[example.ends().length];
    int size = 0;
    for (int t = 0; t < ends.length; t++) {
      for (int i = example.start(t); i < example.ends()[t]; i++) {
        if (random.nextDouble() >= dropout) {
          features[size++] = example.features()[i];
        }
      }
      ends[t] = size;
    }
    return new Example(features, ends, example.labels());
  }

  private float[] scores(Example example) {
    int length = example.labels().length;
    float[] scores = new float[length * labels];
    for (int t = 0; t < length; t++) {
      for (int i = example.start(t); i < example.ends()[t]; i++) {
        int row = example.features()[i] * labels;
        for (int y = 0; y < labels; y++) {
          scores[t * labels + y] += weights[row + y];
        }
      }
    }
    return scores;
  }

  private void move(int row, float[] errors, int base) {
    for (int y = 0; y < labels; y++) {
      float error = errors[base + y];
      if (Math.abs(error) > 1e-4f) {
        squares[row + y] += error * error;
        weights[row + y] -= rate * error / (float) Math.sqrt(squares[row + y]);
      }
    }
  }

  private void moveTransitions(ForwardBackward expected, int[] right) {
    double[][] pairs = new double[labels + 1][labels];
    expected.addPairs(pairs);
    int from = labels;
    for (int label : right) {
      pairs[from][label] -= 1;
      from = label;
    }
    for (from = 0; from <= labels; from++) {
      for (int to = 0; to < labels; to++) {
        float slope = (float) pairs[from][to];
        if (transitions[from][to] != Float.NEGATIVE_INFINITY && Math.abs(slope) > 1e-4f) {
          transitionSquares[from][to] += slope * slope;
          transitions[from][to] -= rate * slope / (float) Math.sqrt(transitionSquares[from][to]);
        }
      }
    }
  }
}
