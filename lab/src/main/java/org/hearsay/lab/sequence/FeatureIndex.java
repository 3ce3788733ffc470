package org.hearsay.lab.sequence;

import java.util.Arrays;

/** Numbers features from 0 in the order in which they are first seen, and counts them. Mutable. */
final class FeatureIndex {

  private long[] keys = new long[1 << 20];
  private int[] numbers = new int[1 << 20];
  private int[] counts = new int[1 << 19];
  private int size;

  int size() {
    return size;
  }

  int count(int number) {
    return counts[number];
  }

  /** The number of {@code feature}, a new one if it was never seen; counts it once more. */
  int add(long feature) {
    long key = feature == 0 ? 1 : feature;
    int slot = slot(keys, key);
    if (keys[slot] == 0) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(keys, key);
      }
      keys[slot] = key;
      numbers[slot] = size++;
    }
    int number = numbers[slot];
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    counts[number]++;
    return number;
  }

  private static int slot(long[] keys, long key) {
    int slot = (int) key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  /** All features by their numbers. */
  long[] features() {
    long[] features = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        features[numbers[i]] = keys[i];
      }
    }
    return features;
  }
}
