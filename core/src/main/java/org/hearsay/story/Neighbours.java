package org.hearsay.story;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds for each vector the few others that are most like it, looking only at those that share rare
 * terms with it: the work for one vector does not grow with their number.
 */
final class Neighbours {

  /** So many neighbours of each are looked for. */
  private static final int MOST = 40;

  /** So many postings are looked at for each; rare terms come first. */
  private static final int BUDGET = 3_000;

  /** Of the postings of a common term only so many are looked at, those standing nearest. */
  private static final int WINDOW = 1_000;

  /** Two vectors less like each other are no neighbours. */
  private static final double LEAST = 0.04;

  /** If so much is seen of a likeness, rounded as it may be, the rest need not be looked at. */
  private static final double CERTAIN = 1.01 * LEAST;

  private final List<Vector> vectors;
  private final InvertedIndex index;
  private final BitSet telling;

  /** Which terms one vector has that tell one story from another. */
  private final boolean[] tells;

  /** The weights of one vector, at the places of its terms. */
  private final float[] dense;

  private final Sightings sightings;
  private long[] pairs = new long[256];
  private int pairCount;

  /**
   * @param terms one more than the greatest number of a term
   * @param telling stems that tell one story from another
   */
  Neighbours(List<Vector> vectors, int terms, BitSet telling) {
    this.vectors = vectors;
    this.telling = telling;
    this.index = new InvertedIndex(vectors, terms);
    this.sightings = new Sightings(vectors.size());
    this.dense = new float[terms];
    this.tells = new boolean[terms];
  }

  /** All pairs of which one is among the nearest of the other. */
  Pairs pairs() {
    for (int v = 0; v < vectors.size(); v++) {
      findNear(v);
    }
    return Pairs.of(Arrays.copyOf(pairs, pairCount));
  }

  private void findNear(int v) {
    Vector vector = vectors.get(v);
    look(v);
    vector.spread(dense);
    markTelling(vector, true);
    for (int other : sightings.best(MOST)) {
      if (isNear(other)) {
        addPair(Pairs.number(v, other));
      }
    }
    vector.clear(dense);
    markTelling(vector, false);
    sightings.forget();
  }

  private void addPair(long pair) {
    if (pairCount == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * pairCount);
    }
    pairs[pairCount++] = pair;
  }

  /** True if another is near the one that is spread. What was seen of it is mostly enough. */
  private boolean isNear(int other) {
    Vector vector = vectors.get(other);
    return (sightings.likeness(other) >= CERTAIN || vector.dot(dense) >= LEAST)
        && (sightings.hasTold(other) || sharesTelling(vector));
  }

  private void markTelling(Vector vector, boolean mark) {
    for (int i = 0; i < vector.size(); i++) {
      int term = vector.term(i);
      tells[term] = mark && isTelling(term);
    }
  }

  private boolean isTelling(int term) {
    return Field.of(term) == Field.WORD && telling.get(Field.stem(term));
  }

  /** Plain words that two short reports share look like much, but tell nothing. */
  private boolean sharesTelling(Vector other) {
    for (int i = 0; i < other.size(); i++) {
      if (tells[other.term(i)]) {
        return true;
      }
    }
    return false;
  }

  /** Places of the vector's terms that others have too, the rarest first. */
  private int[] rareFirst(Vector vector) {
    long[] keys = new long[vector.size()];
    int n = 0;
    for (int i = 0; i < vector.size(); i++) {
      int frequency = index.frequency(vector.term(i));
      if (frequency > 1) {
        keys[n++] = ((long) frequency << 32) | i;
      }
    }
    Arrays.sort(keys, 0, n);
    int[] places = new int[n];
    for (int k = 0; k < n; k++) {
      places[k] = (int) keys[k];
    }
    return places;
  }

  /** Looks at those that share rare terms with a vector. */
  private void look(int v) {
    int left = BUDGET;
    Vector vector = vectors.get(v);
    for (int i : rareFirst(vector)) {
      if (left <= 0) {
        break;
      }
      left -= look(v, vector.term(i), vector.weight(i));
    }
  }

  /** Adds what a term tells of the likeness of others to {@code v}; gives how many were seen. */
  private int look(int v, int term, float weight) {
    int own = index.positionOf(term, v);
    int from = Math.max(index.first(term), own - WINDOW / 2);
    int to = Math.min(index.end(term), own + WINDOW / 2);
    boolean isTelling = isTelling(term);
    for (int posting = from; posting < to; posting++) {
      if (posting != own) {
        sightings.add(index.vector(posting), weight * index.weight(posting), isTelling);
      }
    }
    return to - from;
  }
}
