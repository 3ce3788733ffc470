package org.hearsay.story;

import java.util.Arrays;

/**
 * What has been seen of the likeness of others to one vector, term by term. Used for one vector
 * after another: {@link #forget} in between. Mutable.
 */
final class Sightings {

  private final float[] likeness;

  /** Whether a term was among what was seen that tells one story from another. */
  private final boolean[] told;

  private int[] touched = new int[256];
  private int count;

  /**
   * @param vectors how many there are
   */
  Sightings(int vectors) {
    likeness = new float[vectors];
    told = new boolean[vectors];
  }

  /**
   * Adds what one term says.
   *
   * @param product above 0
   * @param tells true for a term that tells one story from another
   */
  void add(int other, float product, boolean tells) {
    if (likeness[other] == 0) {
      if (count == touched.length) {
        touched = Arrays.copyOf(touched, 2 * count);
      }
      touched[count++] = other;
    }
    likeness[other] += product;
    told[other] |= tells;
  }

  /** What was seen of the likeness of another; at most all of it. */
  float likeness(int other) {
    return likeness[other];
  }

  /** True if a term was seen that both have and that tells one story from another. */
  boolean hasTold(int other) {
    return told[other];
  }

  /** Those of which most was seen, at most so many; in ascending order of what was seen. */
  int[] best(int most) {
    long[] keys = new long[Math.min(most, count)];
    for (int i = 0; i < count; i++) {
      keep(key(touched[i]), keys);
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
    long bits = Float.floatToIntBits(likeness[other]);
    return (bits << Integer.SIZE) | (Integer.MAX_VALUE - other);
  }

  void forget() {
    for (int i = 0; i < count; i++) {
      likeness[touched[i]] = 0;
      told[touched[i]] = false;
    }
    count = 0;
  }
}
