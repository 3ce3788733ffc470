package org.hearsay.lab.cluster;

import java.util.Arrays;

/** How often one of some items follows another, both ways round. Immutable. */
final class Bigrams {

  private final int[] totals;
  private final int[] selves;
  private final Neighbours[] after;
  private final Neighbours[] before;

  private Bigrams(int[] totals, int[] selves, Neighbours[] after, Neighbours[] before) {
    this.totals = totals;
    this.selves = selves;
    this.after = after;
    this.before = before;
  }

  /**
   * Counts a sequence.
   *
   * @param items how many there are; {@code sequence} holds their numbers, all below
   */
  static Bigrams of(int items, int[] sequence) {
    int[] totals = new int[items];
    int[] selves = new int[items];
    long[] pairs = new long[Math.max(0, sequence.length - 1)];
    int size = 0;
    for (int i = 0; i < sequence.length; i++) {
      totals[sequence[i]]++;
      if (i > 0 && sequence[i] == sequence[i - 1]) {
        selves[sequence[i]]++;
      } else if (i > 0) {
        pairs[size++] = (long) sequence[i - 1] << 32 | sequence[i];
      }
    }
    Neighbours[] after = neighbours(items, Arrays.copyOf(pairs, size));
    for (int i = 0; i < size; i++) {
      pairs[i] = pairs[i] << 32 | pairs[i] >>> 32;
    }
    return new Bigrams(totals, selves, after, neighbours(items, Arrays.copyOf(pairs, size)));
  }

  private static Neighbours[] neighbours(int items, long[] pairs) {
    Arrays.sort(pairs);
    Neighbours[] all = new Neighbours[items];
    int next = 0;
    for (int item = 0; item < items; item++) {
      int first = next;
      while (next < pairs.length && pairs[next] >>> 32 == item) {
        next++;
      }
      all[item] = counted(pairs, first, next);
    }
    return all;
  }

  private static Neighbours counted(long[] pairs, int first, int end) {
    int[] items = new int[end - first];
    int[] counts = new int[end - first];
    int size = 0;
    for (int i = first; i < end; i++) {
      int item = (int) pairs[i];
      if (size == 0 || items[size - 1] != item) {
        items[size++] = item;
      }
      counts[size - 1]++;
    }
    return new Neighbours(Arrays.copyOf(items, size), Arrays.copyOf(counts, size));
  }

  int items() {
    return totals.length;
  }

  /** How often an item occurs. */
  int total(int item) {
    return totals[item];
  }

  /** How often an item follows itself. */
  int self(int item) {
    return selves[item];
  }

  Neighbours after(int item) {
    return after[item];
  }

  Neighbours before(int item) {
    return before[item];
  }
}
