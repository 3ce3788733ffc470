package org.hearsay.story;

import java.util.Arrays;

/**
 * Pairs of clusters that may be joined, the closest first, of equally close ones that with the
 * smaller numbers: a binary heap in two arrays. Mutable.
 */
final class Candidates {

  private static final int FIRST_ROOM = 1024;

  private long[] pairs = new long[FIRST_ROOM];
  private double[] closeness = new double[FIRST_ROOM];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /**
   * @param pair as {@link Pairs} numbers it
   * @param close how close its clusters are
   */
  void add(long pair, double close) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
      closeness = Arrays.copyOf(closeness, 2 * size);
    }
    int at = size++;
    while (at > 0 && isBefore(pair, close, (at - 1) / 2)) {
      move((at - 1) / 2, at);
      at = (at - 1) / 2;
    }
    put(pair, close, at);
  }

  /** Takes out the first one; there must be one. */
  long poll() {
    long first = pairs[0];
    long last = pairs[--size];
    double close = closeness[size];
    int at = 0;
    for (int next = next(at); next < size && !isBefore(last, close, next); next = next(at)) {
      move(next, at);
      at = next;
    }
    put(last, close, at);
    return first;
  }

  /** The first of those below a place. */
  private int next(int at) {
    int left = 2 * at + 1;
    int right = left + 1;
    return right < size && isBefore(pairs[right], closeness[right], left) ? right : left;
  }

  private boolean isBefore(long pair, double close, int at) {
    return close > closeness[at] || close == closeness[at] && pair < pairs[at];
  }

  private void move(int from, int to) {
    put(pairs[from], closeness[from], to);
  }

  private void put(long pair, double close, int at) {
    pairs[at] = pair;
    closeness[at] = close;
  }
}
