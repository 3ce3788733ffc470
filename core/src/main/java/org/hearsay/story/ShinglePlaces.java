package org.hearsay.story;

import java.util.Arrays;

/** Where each shingle of a text stands. */
final class ShinglePlaces {

  /** A shingle that a text repeats is looked up in its first places only. */
  private static final int MOST = 4;

  /** Bits of a place; the rest of a key is the upper part of the hash. */
  private static final int PLACE_BITS = 28;

  private static final long PLACE = (1L << PLACE_BITS) - 1;

  /** Upper part of the hash, then the place; sorted. Objects would take ten times the room. */
  private final long[] keys;

  ShinglePlaces(CopyText text) {
    int count = Math.min((int) PLACE, Math.max(0, text.size() - Shingles.LENGTH + 1));
    keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = Shingles.hash(text, i) & ~PLACE | i;
    }
    Arrays.sort(keys);
  }

  /** Indices of the first words of a shingle, ascending; hashes may rarely be those of others. */
  int[] of(long hash) {
    long key = hash & ~PLACE;
    int found = Arrays.binarySearch(keys, key);
    int first = found >= 0 ? found : -found - 1;
    int end = first;
    while (end < keys.length && end < first + MOST && (keys[end] & ~PLACE) == key) {
      end++;
    }
    int[] places = new int[end - first];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) (keys[first + i] & PLACE);
    }
    return places;
  }
}
