package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Some stretches of a few words each that stand for a text: of every few next to each other the one
 * with the least hash, so that a long enough passage in two texts gives them one in common.
 *
 * @see <a href="https://doi.org/10.1145/872757.872770">Winnowing (2003)</a>
 */
final class Shingles {

  /** Words in a shingle. */
  static final int LENGTH = 5;

  /** Of so many next to each other at least one is taken. */
  private static final int WINDOW = 4;

  /**
   * A shingle of a text.
   *
   * @param start index of its first word
   */
  record Shingle(long hash, int start) {}

  private Shingles() {}

  /** The shingles that stand for a text, in its order. */
  static List<Shingle> of(CopyText text) {
    List<Shingle> chosen = new ArrayList<>();
    int last = -1;
    for (int start = 0; start + LENGTH + WINDOW - 1 <= text.size(); start++) {
      int least = least(text, start);
      if (least != last) {
        chosen.add(new Shingle(hash(text, least), least));
        last = least;
      }
    }
    return chosen;
  }

  private static int least(CopyText text, int start) {
    int least = start;
    for (int at = start + 1; at < start + WINDOW; at++) {
      if (hash(text, at) <= hash(text, least)) {
        least = at;
      }
    }
    return least;
  }

  /** A hash of the words from {@code start} on. */
  static long hash(CopyText text, int start) {
    long hash = 0;
    for (int i = start; i < start + LENGTH; i++) {
      hash = (hash + text.word(i) + 1) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
