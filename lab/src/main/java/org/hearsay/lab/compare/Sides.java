package org.hearsay.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.Discrepancy;

/** The statements found for the two sides of a discrepancy of the gold. */
record Sides(Set<Integer> left, Set<Integer> right) {

  /**
   * @param found the statements that stand for those of the gold, by the ids of these
   */
  static Sides of(JsonNode discrepancy, Map<String, Set<Integer>> found) {
    return new Sides(side(discrepancy.get("left"), found), side(discrepancy.get("right"), found));
  }

  private static Set<Integer> side(JsonNode ids, Map<String, Set<Integer>> found) {
    Set<Integer> side = new TreeSet<>();
    ids.forEach(id -> side.addAll(found.getOrDefault(id.asText(), Set.of())));
    return side;
  }

  /** True if two statements stand on different sides. */
  boolean holds(int one, int other) {
    return left.contains(one) && right.contains(other)
        || left.contains(other) && right.contains(one);
  }

  /** True if a discrepancy touches both sides, and most of what it names belongs there. */
  boolean isNamedBy(Discrepancy found) {
    return isMost(found.left(), left) && isMost(found.right(), right)
        || isMost(found.left(), right) && isMost(found.right(), left);
  }

  private static boolean isMost(List<Integer> named, Set<Integer> side) {
    long inside = named.stream().filter(side::contains).count();
    return inside > 0 && 2 * inside >= named.size();
  }
}
