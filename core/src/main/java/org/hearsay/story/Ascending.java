package org.hearsay.story;

import java.util.Arrays;

/** Numbers in ascending order. */
final class Ascending {

  private Ascending() {}

  /** Each number once, in order; the array given is put in order too. */
  static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int n = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[n++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, n);
  }
}
