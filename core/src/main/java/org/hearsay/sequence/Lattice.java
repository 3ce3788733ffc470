package org.hearsay.sequence;

import java.util.List;

/**
 * The scores of every label at every position of one sequence, and what follows from them: the best
 * labelling (Viterbi) and the probability of each label (forward-backward). Immutable.
 */
public final class Lattice {

  private final float[] scores;
  private final float[][] transitions;
  private final int labels;
  private final int length;

  /**
   * Arrays are taken over, not copied.
   *
   * @param scores position by position, one for each label
   * @param transitions {@code [from][to]}, the last row being the start; negative infinity forbids
   */
  public Lattice(float[] scores, float[][] transitions) {
    this.scores = scores;
    this.transitions = transitions;
    this.labels = transitions.length - 1;
    this.length = scores.length / labels;
  }

  public int length() {
    return length;
  }

  /** The best labelling; of equally good ones that with the lower label numbers at the end. */
  public int[] best() {
    int[] path = new int[length];
    if (length == 0) {
      return path;
    }
    byte[] back = new byte[length * labels];
    float[] last = forwardMax(back);
    int label = 0;
    for (int y = 1; y < labels; y++) {
      label = last[y] > last[label] ? y : label;
    }
    for (int t = length - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t * labels + label];
    }
    return path;
  }

  private float[] forwardMax(byte[] back) {
    float[] now = new float[labels];
    float[] next = new float[labels];
    for (int y = 0; y < labels; y++) {
      now[y] = transitions[labels][y] + scores[y];
    }
    for (int t = 1; t < length; t++) {
      for (int y = 0; y < labels; y++) {
        int from = bestFrom(now, y);
        back[t * labels + y] = (byte) from;
        next[y] = now[from] + transitions[from][y] + scores[t * labels + y];
      }
      float[] swap = now;
      now = next;
      next = swap;
      level(now);
    }
    return now;
  }

  private int bestFrom(float[] now, int to) {
    int best = 0;
    float highest = now[0] + transitions[0][to];
    for (int from = 1; from < labels; from++) {
      float score = now[from] + transitions[from][to];
      if (score > highest) {
        highest = score;
        best = from;
      }
    }
    return best;
  }

  /** Takes the highest score off all: floats keep their precision over millions of positions. */
  private static void level(float[] now) {
    float highest = Float.NEGATIVE_INFINITY;
    for (float score : now) {
      highest = Math.max(highest, score);
    }
    for (int y = 0; y < now.length; y++) {
      now[y] -= highest;
    }
  }

  /**
   * The best few labellings, best first, among labels that are possible at all.
   *
   * @param marginals of this lattice
   * @param count how many, at most
   */
  public List<Labelling> best(float[] marginals, int count) {
    List<Labelling> found = new BestLabellings(scores, transitions, marginals, count).find();
    return found.isEmpty() ? List.of(new Labelling(best(), 0)) : found;
  }

  /** The probability of each label at each position, position by position. */
  public float[] marginals() {
    return new ForwardBackward(scores, transitions).marginals();
  }
}
