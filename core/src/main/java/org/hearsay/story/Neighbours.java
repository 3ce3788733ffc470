package org.hearsay.story;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds for each vector the few others that are most like it, looking only at those that share rare
 * terms with it: the work for one vector does not grow with their number.
 */
final class Neighbours {

  /** So many neighbours of each are looked for. */
  private static final int MOST = 40;

  /** So many postings are looked at for each; rare terms come first. */
  private static final int BUDGET = 5000;

  /** Of the postings of a common term only so many are looked at, those standing nearest. */
  private static final int WINDOW = 1_000;

  /** Two vectors less like each other are no neighbours. */
  private static final double LEAST = 0.04;

  private final List<Vector> vectors;
  private final InvertedIndex index;
  private final BitSet telling;

  /** Which terms one vector has that tell one story from another. */
  private final boolean[] tells;

  /** The weights of one vector, at the places of its terms. */
  private final float[] dense;

  private final float[] likeness;
  private int[] touched = new int[256];
  private int touchedCount;

  /** Two vectors, by their places in the list. */
  record Pair(int left, int right) {

    static Pair of(int one, int other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }

    private static Pair of(long number) {
      return new Pair((int) (number >> 32), (int) number);
    }

    /** Numbers are ordered as pairs should be, and take less room. */
    private long number() {
      return ((long) left << 32) | right;
    }
  }

  /**
   * @param terms one more than the greatest number of a term
   * @param telling stems that tell one story from another
   */
  Neighbours(List<Vector> vectors, int terms, BitSet telling) {
    this.vectors = vectors;
    this.telling = telling;
    this.index = new InvertedIndex(vectors, terms);
    this.likeness = new float[vectors.size()];
    this.dense = new float[terms];
    this.tells = new boolean[terms];
  }

  /** All pairs of which one is among the nearest of the other, in order. */
  List<Pair> pairs() {
    return IntStream.range(0, vectors.size())
        .mapToObj(v -> Arrays.stream(nearest(v)).mapToLong(other -> Pair.of(v, other).number()))
        .flatMapToLong(numbers -> numbers)
        .sorted()
        .distinct()
        .mapToObj(Pair::of)
        .toList();
  }

  private int[] nearest(int v) {
    touchedCount = 0;
    int left = BUDGET;
    Vector vector = vectors.get(v);
    for (int i : rareFirst(vector)) {
      if (left <= 0) {
        break;
      }
      left -= look(v, vector.term(i), vector.weight(i));
    }
    vector.spread(dense);
    markTelling(vector, true);
    int[] near = Arrays.stream(best()).filter(other -> isNear(vectors.get(other))).toArray();
    vector.clear(dense);
    markTelling(vector, false);
    return near;
  }

  private boolean isNear(Vector other) {
    return other.dot(dense) >= LEAST && sharesTelling(other);
  }

  private void markTelling(Vector vector, boolean mark) {
    for (int i = 0; i < vector.size(); i++) {
      int term = vector.term(i);
      tells[term] = mark && Field.of(term) == Field.WORD && telling.get(Field.stem(term));
    }
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

  /** Adds what a term tells of the likeness of others to {@code v}; gives how many were seen. */
  private int look(int v, int term, float weight) {
    int own = index.positionOf(term, v);
    int from = Math.max(index.first(term), own - WINDOW / 2);
    int to = Math.min(index.end(term), own + WINDOW / 2);
    for (int posting = from; posting < to; posting++) {
      if (posting != own) {
        add(index.vector(posting), weight * index.weight(posting));
      }
    }
    return to - from;
  }

  private void add(int other, float product) {
    if (likeness[other] == 0) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, 2 * touched.length);
      }
      touched[touchedCount++] = other;
    }
    likeness[other] += product;
  }

  private int[] best() {
    long[] keys = new long[Math.min(MOST, touchedCount)];
    for (int i = 0; i < touchedCount; i++) {
      keep(key(touched[i]), keys);
      likeness[touched[i]] = 0;
    }
    return Arrays.stream(keys).mapToInt(key -> Integer.MAX_VALUE - (int) key).toArray();
  }

  /** Keeps the greatest keys, in ascending order: few get in once there are some. */
  private static void keep(long key, long[] keys) {
    if (key > keys[0]) {
      int at = 1;
      while (at < keys.length && keys[at] < key) {
        keys[at - 1] = keys[at++];
      }
      keys[at - 1] = key;
    }
  }

  /**
   * Orders by likeness, then the first last; the bits of floats above 0 are ordered as they are.
   */
  private long key(int other) {
    return ((long) Float.floatToIntBits(likeness[other]) << 32) | (Integer.MAX_VALUE - other);
  }
}
