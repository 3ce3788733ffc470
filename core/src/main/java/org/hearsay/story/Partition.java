package org.hearsay.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Vectors divided into clusters, with the sum of each. */
final class Partition {

  private final List<Vector> vectors;
  private final List<Days> daysOf;
  private final int[] clusterOf;
  private final Map<Integer, Vector> sums = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private final Map<Integer, Days> days = new HashMap<>();

  /**
   * @param clusterOf number of each vector's cluster, 0 or greater
   */
  Partition(Batch batch, int[] clusterOf) {
    this.vectors = batch.vectors();
    this.daysOf = batch.days();
    this.clusterOf = clusterOf.clone();
    sum(cluster -> true);
  }

  /** Those of the last partition, where they are the same. */
  private Partition(Partition last, int[] clusterOf, BitSet changed) {
    this.vectors = last.vectors;
    this.daysOf = last.daysOf;
    this.clusterOf = clusterOf.clone();
    sums.putAll(last.sums);
    sizes.putAll(last.sizes);
    days.putAll(last.days);
    sums.keySet().removeIf(changed::get);
    sizes.keySet().removeIf(changed::get);
    days.keySet().removeIf(changed::get);
    sum(changed::get);
  }

  private void sum(IntPredicate wanted) {
    Map<Integer, List<Vector>> members = new HashMap<>();
    for (int v = 0; v < clusterOf.length; v++) {
      if (wanted.test(clusterOf[v])) {
        members.computeIfAbsent(clusterOf[v], key -> new ArrayList<>()).add(vectors.get(v));
        days.merge(clusterOf[v], daysOf.get(v), Days::with);
      }
    }
    members.forEach((cluster, all) -> sums.put(cluster, Vector.sum(all)));
    members.forEach((cluster, all) -> sizes.put(cluster, all.size()));
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
  Set<Integer> clusters() {
    return Collections.unmodifiableSet(sums.keySet());
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
    return sums.getOrDefault(cluster, Vector.ZERO);
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
    double sum = one.dot(dense) - (inside ? one.dot(one) : 0);
    int others = sizes.getOrDefault(cluster, 0) - (inside ? 1 : 0);
    double near = daysOf.get(vector).nearness(days.getOrDefault(cluster, Days.UNKNOWN));
    return others == 0 ? 0 : near * sum / others;
  }
}
