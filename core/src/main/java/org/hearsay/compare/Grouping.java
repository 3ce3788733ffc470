package org.hearsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Occurrences put together step by step, with the evidence of each step. Mutable. */
final class Grouping {

  private final List<Occurrence> occurrences;
  private final int[] parents;
  private final Map<Integer, List<String>> evidence = new LinkedHashMap<>();

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
    List<String> reasons = evidence.computeIfAbsent(root, r -> new ArrayList<>());
    reasons.addAll(evidence.getOrDefault(child, List.of()));
    evidence.remove(child);
    String names = at(one).name() + " / " + at(other).name() + ": " + reason;
    if (!at(one).name().equals(at(other).name()) && !reasons.contains(names)) {
      reasons.add(names);
    }
  }

  /** Why the members of the group of {@code root} are one. */
  List<String> evidence(int root) {
    return evidence.getOrDefault(root, List.of());
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
