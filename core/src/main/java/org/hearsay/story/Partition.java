package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vectors divided into clusters, with the sum of each. */
final class Partition {

  private final List<Vector> vectors;
  private final int[] clusterOf;
  private final Map<Integer, Vector> sums = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();

  /**
   * @param clusterOf number of each vector's cluster, whatever it is
   */
  Partition(List<Vector> vectors, int[] clusterOf) {
    this.vectors = vectors;
    this.clusterOf = clusterOf.clone();
    Map<Integer, List<Vector>> members = new HashMap<>();
    for (int v = 0; v < clusterOf.length; v++) {
      members.computeIfAbsent(clusterOf[v], key -> new ArrayList<>()).add(vectors.get(v));
    }
    members.forEach((cluster, all) -> sums.put(cluster, Vector.sum(all)));
    members.forEach((cluster, all) -> sizes.put(cluster, all.size()));
  }

  /** The cluster that a vector is in. */
  int clusterOf(int vector) {
    return clusterOf[vector];
  }

  /** The cluster of each vector. */
  int[] clusters() {
    return clusterOf.clone();
  }

  /** The sum of the other vectors in the cluster of one. */
  Vector others(int vector) {
    return sum(clusterOf[vector]).without(vectors.get(vector));
  }

  private Vector sum(int cluster) {
    return sums.getOrDefault(cluster, Vector.ZERO);
  }

  /** Mean likeness of a vector to those of a cluster, not counting itself; 0 if there are none. */
  double likeness(int vector, int cluster) {
    Vector one = vectors.get(vector);
    boolean inside = clusterOf[vector] == cluster;
    double sum = one.dot(sum(cluster)) - (inside ? one.dot(one) : 0);
    int others = sizes.getOrDefault(cluster, 0) - (inside ? 1 : 0);
    return others == 0 ? 0 : sum / others;
  }
}
