package org.hearsay.story;

import java.util.Arrays;
import java.util.List;

/** A sparse vector: terms by number, ascending, each with a weight above 0. Immutable. */
final class Vector {

  static final Vector ZERO = new Vector(new int[0], new float[0]);

  /** Then each term of the shorter vector is searched for rather than met in passing. */
  private static final int MUCH_LONGER = 10;

  private static final float ROUNDING = 0.001f;

  private final int[] terms;
  private final float[] weights;

  /**
   * Arrays are taken over, not copied.
   *
   * @param terms ascending, without repetition
   * @param weights one for each term
   */
  Vector(int[] terms, float[] weights) {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException(terms.length + " terms, " + weights.length + " weights");
    }
    this.terms = terms;
    this.weights = weights;
  }

  int size() {
    return terms.length;
  }

  int term(int index) {
    return terms[index];
  }

  /** The greatest number of a term; -1 if there is none. */
  int lastTerm() {
    return terms.length == 0 ? -1 : terms[terms.length - 1];
  }

  float weight(int index) {
    return weights[index];
  }

  /** The weights of all terms. */
  float[] weights() {
    return weights.clone();
  }

  /** The weight of a term; 0 if it is not there. */
  float weightOf(int term) {
    int at = Arrays.binarySearch(terms, term);
    return at < 0 ? 0 : weights[at];
  }

  /** The inner product. */
  double dot(Vector other) {
    if (size() > other.size()) {
      return other.dot(this);
    }
    return other.size() > MUCH_LONGER * size() ? dotBySearch(other) : dotByMerge(other);
  }

  /** The inner product with itself. */
  double square() {
    double sum = 0;
    for (float weight : weights) {
      sum += (double) weight * weight;
    }
    return sum;
  }

  /** Writes each weight to the place of its term. */
  void spread(float[] dense) {
    for (int i = 0; i < terms.length; i++) {
      dense[terms[i]] = weights[i];
    }
  }

  /** Undoes {@link #spread}. */
  void clear(float[] dense) {
    for (int term : terms) {
      dense[term] = 0;
    }
  }

  /** The inner product with a vector that is {@link #spread}. */
  double dot(float[] dense) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += (double) weights[i] * dense[terms[i]];
    }
    return sum;
  }

  private double dotBySearch(Vector longer) {
    double sum = 0;
    int from = 0;
    for (int i = 0; i < terms.length && from < longer.terms.length; i++) {
      int at = Arrays.binarySearch(longer.terms, from, longer.terms.length, terms[i]);
      if (at >= 0) {
        sum += (double) weights[i] * longer.weights[at];
      }
      from = at >= 0 ? at + 1 : -at - 1;
    }
    return sum;
  }

  private double dotByMerge(Vector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += (double) weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /**
   * What is left of this sum at the terms of {@code part}, a vector that is part of it, when that
   * is taken out of it: a weight for each of its terms, 0 where nothing is left but what was lost
   * in rounding.
   */
  float[] without(Vector part) {
    float[] left = new float[part.size()];
    int from = 0;
    for (int i = 0; i < part.size(); i++) {
      from = Arrays.binarySearch(terms, from, terms.length, part.terms[i]);
      float rest = weights[from] - part.weights[i];
      left[i] = rest > ROUNDING * part.weights[i] ? rest : 0;
    }
    return left;
  }

  /** The sum of all. */
  static Vector sum(List<Vector> vectors) {
    int size = vectors.size();
    if (size < 2) {
      return size == 0 ? ZERO : vectors.get(0);
    }
    return sum(vectors.subList(0, size / 2)).plus(sum(vectors.subList(size / 2, size)));
  }

  /** The sum of both. */
  Vector plus(Vector other) {
    int[] sumTerms = new int[size() + other.size()];
    float[] sumWeights = new float[sumTerms.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < size() || j < other.size()) {
      int mine = i < size() ? terms[i] : Integer.MAX_VALUE;
      int theirs = j < other.size() ? other.terms[j] : Integer.MAX_VALUE;
      sumTerms[n] = Math.min(mine, theirs);
      sumWeights[n++] =
          (mine <= theirs ? weights[i++] : 0) + (theirs <= mine ? other.weights[j++] : 0);
    }
    return new Vector(Arrays.copyOf(sumTerms, n), Arrays.copyOf(sumWeights, n));
  }
}
