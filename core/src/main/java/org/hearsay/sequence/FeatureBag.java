package org.hearsay.sequence;

import java.util.Arrays;

/** The features seen at one position. Mutable; reused from position to position. */
public final class FeatureBag {

  private long[] features = new long[64];
  private int size;

  /** Adds a feature by its name, a {@link FeatureHash}. */
  public void add(long feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = feature;
  }

  /** Adds the feature of a template with one value. */
  public void add(int template, long value) {
    add(FeatureHash.mix(template, value));
  }

  /** Adds the feature of a template with two values. */
  public void add(int template, long value, long other) {
    add(FeatureHash.mix(template, value, other));
  }

  public int size() {
    return size;
  }

  /** The feature added as number {@code i}, from 0. */
  public long get(int i) {
    return features[i];
  }

  public void clear() {
    size = 0;
  }
}
