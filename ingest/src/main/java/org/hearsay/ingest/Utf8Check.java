package org.hearsay.ingest;

/**
 * How well some bytes hold as UTF-8.
 *
 * @param sequences well-formed sequences of several bytes
 * @param broken places where bytes form no sequence
 */
record Utf8Check(int sequences, int broken) {

  /** So many broken places for each whole sequence are still damage, not another charset. */
  private static final int MOST_BROKEN = 2;

  /**
   * Counts in one pass.
   *
   * @param cut true if the bytes may end inside a sequence
   */
  static Utf8Check of(byte[] bytes, boolean cut) {
    int sequences = 0;
    int broken = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = sequenceLength(bytes, at);
      if (length > 1) {
        sequences++;
      } else if (length == 0) {
        broken += cut && at > bytes.length - 4 ? 0 : 1;
        length = 1 + continuations(bytes, at + 1);
      }
      at += length;
    }
    return new Utf8Check(sequences, broken);
  }

  /**
   * True if the bytes are UTF-8, if need be with some damage: legacy text almost never forms a
   * sequence by chance, so that a few whole ones are proof enough.
   */
  boolean isUtf8() {
    return broken <= MOST_BROKEN * sequences;
  }

  private static int continuations(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
      at++;
    }
    return at - from;
  }

  /** Length of the well-formed sequence at {@code at}, 0 if there is none. */
  private static int sequenceLength(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return isShortestForm(first, bytes[at + 1] & 0xFF) ? length : 0;
  }

  /** False for overlong forms, surrogates and what lies beyond Unicode. */
  private static boolean isShortestForm(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
