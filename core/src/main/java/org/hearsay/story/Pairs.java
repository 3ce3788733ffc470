package org.hearsay.story;

import java.util.Arrays;

/**
 * Pairs of different things that are numbered from 0, each pair once, in order. A batch has
 * millions of them: a pair is a {@code long}, not an object. Immutable.
 */
final class Pairs {

  private final long[] numbers;

  private Pairs(long[] numbers) {
    this.numbers = numbers;
  }

  /**
   * Some pairs, put in order.
   *
   * @param found pairs as {@link #number} makes them, in any order and as often as they like
   */
  static Pairs of(long[] found) {
    long[] sorted = found.clone();
    Arrays.sort(sorted);
    int n = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[n++] = sorted[i];
      }
    }
    return new Pairs(Arrays.copyOf(sorted, n));
  }

  /** A pair as one number, the same for both orders; numbers are ordered as their pairs. */
  static long number(int one, int other) {
    return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
  }

  /** The smaller one of a pair. */
  static int left(long number) {
    return (int) (number >> Integer.SIZE);
  }

  /** The greater one of a pair. */
  static int right(long number) {
    return (int) number;
  }

  int size() {
    return numbers.length;
  }

  /** The smaller one of the pair at a place. */
  int left(int place) {
    return left(numbers[place]);
  }

  /** The greater one of the pair at a place. */
  int right(int place) {
    return right(numbers[place]);
  }
}
