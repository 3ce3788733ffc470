package org.hearsay.story;

/**
 * A set of pairs as {@link Pairs} numbers them, without an object for each. Mutable.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Linear_probing">linear probing</a>
 */
final class PairSet {

  /** No pair of different things has this number. */
  private static final long NONE = 0;

  private static final int FIRST_BITS = 10;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private int bits = FIRST_BITS;
  private long[] slots = new long[1 << FIRST_BITS];
  private int size;

  /** Adds a pair; false if it was there already. */
  boolean add(long pair) {
    if (2 * size >= slots.length) {
      grow();
    }
    int slot = slot(pair);
    if (slots[slot] == pair) {
      return false;
    }
    slots[slot] = pair;
    size++;
    return true;
  }

  /** Where a pair is or belongs. */
  private int slot(long pair) {
    int slot = (int) (pair * GOLDEN >>> (Long.SIZE - bits));
    while (slots[slot] != NONE && slots[slot] != pair) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    bits++;
    slots = new long[1 << bits];
    for (long pair : old) {
      if (pair != NONE) {
        slots[slot(pair)] = pair;
      }
    }
  }
}
