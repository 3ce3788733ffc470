package org.hearsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which statements give values of one series, and whether the values agree. */
final class SharedFigures {

  /** What two statements say of the figures that both give. */
  enum Relation {
    NONE,
    SAME,
    DIFFERENT
  }

  private final Map<Integer, Map<Integer, Interval>> bySeries = new HashMap<>();

  SharedFigures(Evidence evidence, List<List<Tally>> series) {
    for (int s = 0; s < series.size(); s++) {
      for (Tally tally : series.get(s)) {
        Interval near = Interval.near(evidence.quantity(tally.statement(), tally.quantity()));
        bySeries.computeIfAbsent(tally.statement(), k -> new HashMap<>()).put(s, near);
      }
    }
  }

  Relation between(int left, int right) {
    Map<Integer, Interval> a = bySeries.getOrDefault(left, Map.of());
    Map<Integer, Interval> b = bySeries.getOrDefault(right, Map.of());
    Relation relation = Relation.NONE;
    for (Map.Entry<Integer, Interval> entry : a.entrySet()) {
      Interval other = b.get(entry.getKey());
      if (other != null && !other.overlaps(entry.getValue())) {
        return Relation.DIFFERENT;
      }
      relation = other != null ? Relation.SAME : relation;
    }
    return relation;
  }
}
