package org.hearsay.sequence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of every known feature for every label, found by the feature's hash. Immutable.
 *
 * <p>Open addressing over 40 bits of the hash: a feature never seen in training is taken for a
 * known one about once in a million times. Weights are whole numbers in units of {@link #scale()},
 * so that sums do not depend on the order of the features.
 *
 * <p>A file holds one byte for each weight: the square root of its size, with its sign. Small
 * weights, which are most, keep fine steps.
 */
final class WeightTable {

  private static final int KEY_BITS = 40;
  private static final int FILTER_BITS = 23;
  private static final long KEY = (1L << KEY_BITS) - 1;
  private static final int ROW_BITS = 24;
  private static final int STEPS = 127;

  private final int labels;
  private final float scale;

  /** For each slot the feature's key and, in the low bits, its row; 0 if the slot is empty. */
  private final long[] slots;

  /** One bit for the high part of each key: most unknown features need no look at the slots. */
  private final long[] filter;

  /** Row by row, one weight for each label; row 0 is not used. In steps, as in the file. */
  private final byte[] steps;

  /** Row by row, in units of {@link #scale}. */
  private final short[] weights;

  private WeightTable(int labels, float largest, long[] slots, byte[] steps) {
    this.labels = labels;
    this.scale = largest / (STEPS * STEPS);
    this.slots = slots;
    this.filter = filter(slots);
    this.steps = steps;
    this.weights = new short[steps.length];
    for (int i = 0; i < steps.length; i++) {
      weights[i] = (short) (steps[i] * Math.abs(steps[i]));
    }
  }

  /**
   * A table of {@code features.length} rows.
   *
   * @param features distinct hashes
   * @param weights row after row, one number for each label
   * @throws IllegalArgumentException if there is not one row for each feature
   */
  static WeightTable of(int labels, long[] features, float[] weights) {
    if (weights.length != features.length * labels || features.length >= 1 << ROW_BITS) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + features.length + " features, " + labels + " labels");
    }
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    byte[] steps = new byte[weights.length + labels];
    for (int i = 0; i < weights.length; i++) {
      long size = Math.round(Math.sqrt(Math.abs(weights[i]) / largest) * STEPS);
      steps[i + labels] = (byte) (weights[i] < 0 ? -size : size);
    }
    long[] slots = emptySlots(features.length);
    for (int row = 1; row <= features.length; row++) {
      put(slots, features[row - 1] & KEY, row);
    }
    return new WeightTable(labels, largest, slots, steps);
  }

  private static long[] filter(long[] slots) {
    long[] filter = new long[1 << (FILTER_BITS - 6)];
    for (long slot : slots) {
      if (slot != 0) {
        int bit = (int) (slot >>> (64 - FILTER_BITS));
        filter[bit >>> 6] |= 1L << bit;
      }
    }
    return filter;
  }

  private static long[] emptySlots(int features) {
    return new long[Integer.highestOneBit(Math.max(8, features)) * 4];
  }

  private static void put(long[] slots, long key, int row) {
    int slot = (int) key & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = key << ROW_BITS | row;
  }

  /** Reads what {@link #write} wrote. */
  static WeightTable read(DataInput in, int labels) throws IOException {
    float largest = in.readFloat();
    int features = in.readInt();
    byte[] keys = new byte[5 * features];
    in.readFully(keys);
    long[] slots = emptySlots(features);
    for (int i = 0; i < features; i++) {
      put(slots, key(keys, 5 * i), i + 1);
    }
    byte[] steps = new byte[(features + 1) * labels];
    in.readFully(steps);
    return new WeightTable(labels, largest, slots, steps);
  }

  private static long key(byte[] keys, int at) {
    long key = 0;
    for (int i = 0; i < 5; i++) {
      key = key << 8 | (keys[at + i] & 0xFF);
    }
    return key;
  }

  void write(DataOutput out) throws IOException {
    int features = steps.length / labels - 1;
    byte[] keys = new byte[5 * features];
    for (long slot : slots) {
      int row = (int) slot & ((1 << ROW_BITS) - 1);
      for (int i = 0; slot != 0 && i < 5; i++) {
        keys[5 * (row - 1) + i] = (byte) (slot >>> (ROW_BITS + 8 * (4 - i)));
      }
    }
    out.writeFloat(scale * STEPS * STEPS);
    out.writeInt(features);
    out.write(keys);
    out.write(steps);
  }

  /** What one unit of a sum is worth. */
  float scale() {
    return scale;
  }

  /** Adds the weights of {@code feature} to {@code sums}; nothing if it is not known. */
  void addTo(int[] sums, long feature) {
    int base = row(feature & KEY) * labels;
    for (int label = 0; base > 0 && label < labels; label++) {
      sums[label] += weights[base + label];
    }
  }

  /** The row of a key; 0, which is not used, if it is not known. */
  private int row(long key) {
    int bit = (int) (key >>> (KEY_BITS - FILTER_BITS));
    if ((filter[bit >>> 6] & (1L << bit)) == 0) {
      return 0;
    }
    int mask = slots.length - 1;
    int slot = (int) key & mask;
    while (slots[slot] != 0) {
      if (slots[slot] >>> ROW_BITS == key) {
        return (int) slots[slot] & ((1 << ROW_BITS) - 1);
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }
}
