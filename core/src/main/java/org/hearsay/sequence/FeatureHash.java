package org.hearsay.sequence;

/**
 * Names of features as 64-bit numbers, so that no string is built in the hot loop and no word of a
 * training text stands in a model file.
 */
public final class FeatureHash {

  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private FeatureHash() {}

  /** Hash of a word (FNV-1a over its UTF-16 units, then mixed). */
  public static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** Hash of the part of a word from {@code start} to {@code end}. */
  public static long of(CharSequence word, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return scramble(hash);
  }

  /** One number for two, in this order. */
  public static long mix(long first, long second) {
    return scramble(
        first * 0x9E3779B97F4A7C15L + Long.rotateLeft(second, 31) + 0x632BE59BD9B4E019L);
  }

  /** One number for three, in this order. */
  public static long mix(long first, long second, long third) {
    return mix(mix(first, second), third);
  }

  /** The finaliser of SplitMix64: every bit of the result depends on every bit given. */
  private static long scramble(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
