package org.hearsay.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which clusters must not be joined. Mutable. */
final class Foes {

  private final Map<Integer, Set<Integer>> foes = new HashMap<>();

  void add(int one, int other) {
    if (one != other) {
      foes.computeIfAbsent(one, key -> new HashSet<>()).add(other);
      foes.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }
  }

  boolean contains(int one, int other) {
    return foes.getOrDefault(one, Set.of()).contains(other);
  }

  /** Hands the foes of two clusters on to the one that they were joined into. */
  void join(int one, int other, int joined) {
    handOn(one, joined);
    handOn(other, joined);
  }

  private void handOn(int from, int to) {
    Set<Integer> all = foes.remove(from);
    if (all != null) {
      for (int foe : all) {
        foes.getOrDefault(foe, Set.of()).remove(from);
        add(to, foe);
      }
    }
  }
}
