package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vectors divided into clusters, with the sum of each. */
final class Partition {

  private final List<Vector> vectors;
  private final List<Days> daysOf;
  private final int[] clusterOf;

  /** By the numbers of the clusters, as are sizes and days. */
  private final Vector[] sums;

  private final int[] sizes;
  private final Days[] days;

  /**
   * @param clusterOf number of each vector's cluster, 0 or greater
   */
  Partition(Batch batch, int[] clusterOf) {
    this.vectors = batch.vectors();
    this.daysOf = batch.days();
    this.clusterOf = clusterOf.clone();
    int numbers = 1 + Arrays.stream(clusterOf).max().orElse(-1);
    this.sums = new Vector[numbers];
    this.sizes = new int[numbers];
    this.days = new Days[numbers];
    BitSet all = new BitSet();
    all.set(0, numbers);
    sum(all);
  }

  /** Those of the last partition, where they are the same. */
  private Partition(Partition last, int[] clusterOf, BitSet changed) {
    this.vectors = last.vectors;
    this.daysOf = last.daysOf;
    this.clusterOf = clusterOf.clone();
    this.sums = last.sums.clone();
    this.sizes = last.sizes.clone();
    this.days = last.days.clone();
    sum(changed);
  }

  private void sum(BitSet wanted) {
    Map<Integer, List<Vector>> members = new HashMap<>();
    wanted.stream().forEach(this::empty);
    for (int v = 0; v < clusterOf.length; v++) {
      int cluster = clusterOf[v];
      if (wanted.get(cluster)) {
        members.computeIfAbsent(cluster, key -> new ArrayList<>()).add(vectors.get(v));
        days[cluster] = days[cluster].with(daysOf.get(v));
        sizes[cluster]++;
      }
    }
    members.forEach((cluster, all) -> sums[cluster] = Vector.sum(all));
  }

  private void empty(int cluster) {
    sums[cluster] = Vector.ZERO;
    sizes[cluster] = 0;
    days[cluster] = Days.UNKNOWN;
  }

  /**
   * The same vectors divided anew.
   *
   * @param changed the clusters that have others in them than before
   */
  Partition with(int[] clusterOf, BitSet changed) {
    return changed.isEmpty() ? this : new Partition(this, clusterOf, changed);
  }

  /** The numbers of the clusters. */
  BitSet clusters() {
    return Arrays.stream(clusterOf).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** The cluster that a vector is in. */
  int clusterOf(int vector) {
    return clusterOf[vector];
  }

  /** The cluster of each vector. */
  int[] clusterOfEach() {
    return clusterOf.clone();
  }

  /** The sum of all vectors in the cluster of one. */
  Vector sumAround(int vector) {
    return sum(clusterOf[vector]);
  }

  /** The sum of a cluster's vectors. */
  Vector sum(int cluster) {
    return sums[cluster];
  }

  /** One more than the greatest number of a term. */
  int terms() {
    return 1 + vectors.stream().mapToInt(Vector::lastTerm).max().orElse(-1);
  }

  /**
   * Mean likeness of a vector to those of a cluster, not counting itself, less where days lie
   * between; 0 if there are none.
   *
   * @param dense the cluster's sum, spread
   */
  double likeness(int vector, int cluster, float[] dense) {
    Vector one = vectors.get(vector);
    boolean inside = clusterOf[vector] == cluster;
    double sum = one.dot(dense) - (inside ? one.square() : 0);
    int others = sizes[cluster] - (inside ? 1 : 0);
    double near = daysOf.get(vector).nearness(days[cluster]);
    return others == 0 ? 0 : near * sum / others;
  }
}
