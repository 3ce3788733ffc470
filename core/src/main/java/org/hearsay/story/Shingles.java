package org.hearsay.story;

import java.util.Arrays;

/**
 * Some stretches of a few words each that stand for a text: of every few next to each other the one
 * with the least hash, so that a long enough passage in two texts gives them one in common. A text
 * too short for that is one stretch as a whole.
 *
 * @see <a href="https://doi.org/10.1145/872757.872770">Winnowing (2003)</a>
 */
final class Shingles {

  /** Words in a shingle. */
  static final int LENGTH = 5;

  /** Of so many next to each other at least one is taken. */
  private static final int WINDOW = 4;

  private Shingles() {}

  /** Hashes of the shingles that stand for a text, each once, ascending. */
  static long[] of(CopyText text) {
    if (text.size() < LENGTH + WINDOW - 1) {
      return text.size() == 0 ? new long[0] : new long[] {hash(text, 0, text.size())};
    }
    long[] all = new long[text.size() - LENGTH + 1];
    for (int start = 0; start < all.length; start++) {
      all[start] = hash(text, start);
    }
    return Arrays.stream(chosen(all)).sorted().distinct().toArray();
  }

  private static long[] chosen(long[] all) {
    long[] chosen = new long[all.length];
    int count = 0;
    int last = -1;
    for (int start = 0; start + WINDOW <= all.length; start++) {
      int least = start;
      for (int at = start + 1; at < start + WINDOW; at++) {
        least = all[at] <= all[least] ? at : least;
      }
      if (least != last) {
        chosen[count++] = all[least];
        last = least;
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  /** A hash of the words from {@code start} on. */
  static long hash(CopyText text, int start) {
    return hash(text, start, LENGTH);
  }

  private static long hash(CopyText text, int start, int length) {
    long hash = (long) length - LENGTH;
    for (int i = start; i < start + length; i++) {
      hash = (hash + text.word(i) + 1) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
