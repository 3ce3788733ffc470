package org.hearsay.story;

import java.util.Arrays;
import java.util.List;

/** Which vectors have a term, and with what weight: for each term its postings, ascending. */
final class InvertedIndex {

  private final int[] starts;
  private final int[] vectors;
  private final float[] weights;

  /**
   * Indexes vectors under their places in the list.
   *
   * @param terms one more than the greatest number of a term
   */
  InvertedIndex(List<Vector> indexed, int terms) {
    starts = starts(indexed, terms);
    vectors = new int[starts[terms]];
    weights = new float[starts[terms]];
    int[] next = Arrays.copyOf(starts, terms);
    for (int v = 0; v < indexed.size(); v++) {
      Vector vector = indexed.get(v);
      for (int i = 0; i < vector.size(); i++) {
        int at = next[vector.term(i)]++;
        vectors[at] = v;
        weights[at] = vector.weight(i);
      }
    }
  }

  private static int[] starts(List<Vector> indexed, int terms) {
    int[] starts = new int[terms + 1];
    for (Vector vector : indexed) {
      for (int i = 0; i < vector.size(); i++) {
        starts[vector.term(i) + 1]++;
      }
    }
    for (int t = 0; t < terms; t++) {
      starts[t + 1] += starts[t];
    }
    return starts;
  }

  /** How many vectors have a term. */
  int frequency(int term) {
    return starts[term + 1] - starts[term];
  }

  /** Where the postings of a term start. */
  int first(int term) {
    return starts[term];
  }

  /** One past where the postings of a term end. */
  int end(int term) {
    return starts[term + 1];
  }

  /** Where the posting of {@code vector} stands among those of a term that it has. */
  int positionOf(int term, int vector) {
    return Arrays.binarySearch(vectors, starts[term], starts[term + 1], vector);
  }

  /** The vector of a posting. */
  int vector(int posting) {
    return vectors[posting];
  }

  /** The weight of a posting. */
  float weight(int posting) {
    return weights[posting];
  }
}
