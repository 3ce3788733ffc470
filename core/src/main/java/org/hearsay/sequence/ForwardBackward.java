package org.hearsay.sequence;

import java.util.Arrays;

/**
 * The forward-backward algorithm in probabilities rather than logarithms, scaled at every position
 * (Rabiner 1989). Immutable once made.
 */
public final class ForwardBackward {

  private final int labels;
  private final int length;
  private final float[] potentials;
  private final float[][] pairs;
  private final float[] forward;
  private final float[] backward;

  /** Of the scores of a {@link Lattice}, in the same shape. */
  public ForwardBackward(float[] scores, float[][] transitions) {
    labels = transitions.length - 1;
    length = scores.length / labels;
    potentials = potentials(scores);
    pairs = new float[labels + 1][labels];
    for (int from = 0; from <= labels; from++) {
      for (int to = 0; to < labels; to++) {
        pairs[from][to] = (float) Math.exp(transitions[from][to]);
      }
    }
    forward = new float[scores.length];
    backward = new float[scores.length];
    if (length > 0) {
      sweepForward();
      sweepBackward();
    }
  }

  private float[] potentials(float[] scores) {
    float[] result = new float[scores.length];
    for (int base = 0; base < scores.length; base += labels) {
      float highest = Float.NEGATIVE_INFINITY;
      for (int y = 0; y < labels; y++) {
        highest = Math.max(highest, scores[base + y]);
      }
      for (int y = 0; y < labels; y++) {
        // never nothing at all: some labelling is always possible
        result[base + y] = (float) Math.exp(Math.max(-60, scores[base + y] - highest));
      }
    }
    return result;
  }

  private void sweepForward() {
    for (int y = 0; y < labels; y++) {
      forward[y] = pairs[labels][y] * potentials[y];
    }
    normalise(forward, 0);
    for (int base = labels; base < forward.length; base += labels) {
      for (int y = 0; y < labels; y++) {
        float sum = 0;
        for (int from = 0; from < labels; from++) {
          sum += forward[base - labels + from] * pairs[from][y];
        }
        forward[base + y] = sum * potentials[base + y];
      }
      normalise(forward, base);
    }
  }

  private void sweepBackward() {
    int last = backward.length - labels;
    Arrays.fill(backward, last, backward.length, 1f / labels);
    for (int base = last - labels; base >= 0; base -= labels) {
      for (int from = 0; from < labels; from++) {
        float sum = 0;
        for (int y = 0; y < labels; y++) {
          int next = base + labels + y;
          sum += pairs[from][y] * potentials[next] * backward[next];
        }
        backward[base + from] = sum;
      }
      normalise(backward, base);
    }
  }

  private void normalise(float[] values, int base) {
    float sum = 0;
    for (int y = 0; y < labels; y++) {
      sum += values[base + y];
    }
    for (int y = 0; y < labels; y++) {
      values[base + y] = sum > 0 ? values[base + y] / sum : 1f / labels;
    }
  }

  /** The probability of each label at each position, position by position. */
  public float[] marginals() {
    float[] result = new float[forward.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = forward[i] * backward[i];
    }
    for (int base = 0; base < result.length; base += labels) {
      normalise(result, base);
    }
    return result;
  }

  /**
   * Adds to {@code sums} how often each pair of labels is to be expected, {@code [from][to]}; the
   * last row is the start.
   */
  public void addPairs(double[][] sums) {
    float[] marginals = marginals();
    for (int y = 0; y < labels && length > 0; y++) {
      sums[labels][y] += marginals[y];
    }
    float[][] joint = new float[labels][labels];
    for (int base = labels; base < forward.length; base += labels) {
      float total = joint(base, joint);
      for (int from = 0; from < labels; from++) {
        for (int to = 0; to < labels; to++) {
          sums[from][to] += total > 0 ? joint[from][to] / total : 0;
        }
      }
    }
  }

  /** Fills in the weight of each pair of labels before and at {@code base}; gives their sum. */
  private float joint(int base, float[][] joint) {
    float total = 0;
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        float product =
            forward[base - labels + from]
                * pairs[from][to]
                * potentials[base + to]
                * backward[base + to];
        joint[from][to] = product;
        total += product;
      }
    }
    return total;
  }
}
