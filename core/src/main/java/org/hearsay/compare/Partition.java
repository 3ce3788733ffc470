package org.hearsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins items step by step and gives the groups that come of it (disjoint sets). */
final class Partition {

  private final int[] parent;

  Partition(int items) {
    parent = new int[items];
    for (int i = 0; i < items; i++) {
      parent[i] = i;
    }
  }

  /** The groups that come of joining the members of each list. */
  static Partition of(int items, List<List<Integer>> groups) {
    Partition partition = new Partition(items);
    for (List<Integer> group : groups) {
      group.forEach(member -> partition.join(group.get(0), member));
    }
    return partition;
  }

  int root(int item) {
    int root = item;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Joins two groups; true if they were two. */
  boolean join(int a, int b) {
    int left = root(a);
    int right = root(b);
    parent[Math.max(left, right)] = Math.min(left, right);
    return left != right;
  }

  /** All groups, by first member; members ascending. */
  List<List<Integer>> groups() {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
