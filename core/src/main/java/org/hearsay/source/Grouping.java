package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Occurrences put together step by step, with the evidence of each step. Mutable. */
final class Grouping {

  private static final String SAME = "the same name";

  private final List<Occurrence> occurrences;
  private final int[] parents;
  private final Map<Integer, Set<Merge>> evidence = new HashMap<>();

  Grouping(List<Occurrence> occurrences) {
    this.occurrences = occurrences;
    parents = new int[occurrences.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  Occurrence at(int i) {
    return occurrences.get(i);
  }

  int size() {
    return parents.length;
  }

  /** The occurrence that stands for the group of {@code i}. */
  int find(int i) {
    int root = i;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** Puts two occurrences into one group, for a reason. */
  void join(int one, int other, String reason) {
    int a = find(one);
    int b = find(other);
    if (a == b) {
      return;
    }
    int root = Math.min(a, b);
    int child = Math.max(a, b);
    parents[child] = root;
    Set<Merge> reasons = evidence.computeIfAbsent(root, r -> new LinkedHashSet<>());
    Set<Merge> others = evidence.remove(child);
    if (others != null) {
      reasons.addAll(others);
    }
    boolean same = at(one).name().equals(at(other).name());
    reasons.add(new Merge(at(one).name(), at(other).name(), same ? SAME : reason));
  }

  /** Why the members of the group of {@code root} are one. */
  List<Merge> evidence(int root) {
    return List.copyOf(evidence.getOrDefault(root, Set.of()));
  }

  /** The members of each group by the one that stands for it, all in order. */
  Map<Integer, List<Integer>> groups() {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < parents.length; i++) {
      groups.computeIfAbsent(find(i), root -> new ArrayList<>()).add(i);
    }
    return groups;
  }
}
