package org.hearsay.story;

import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/** How many reports of a stream are of each day, and what day that makes it. Mutable. */
final class StreamDays {

  /** What only so few reports say of the day may be a slip. */
  private static final int FEW = 3;

  /** Of many reports, one in so many may be wrong. */
  private static final int ONE_IN = 50;

  private final NavigableMap<Long, Integer> reports = new TreeMap<>();
  private int count;

  void add(long day) {
    reports.merge(day, 1, Integer::sum);
    count++;
  }

  void clear() {
    reports.clear();
    count = 0;
  }

  /** How many reports are of some day. */
  int count() {
    return count;
  }

  /** How many are of a day before. */
  int before(long day) {
    return reports.headMap(day).values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The day that it is: the latest that not only a few reports reach. A report that is dated ahead
   * of all others must not make a stream forget them.
   */
  OptionalLong today() {
    int enough = Math.max(FEW, count / ONE_IN);
    int reached = 0;
    for (long day : reports.descendingKeySet()) {
      reached += reports.getOrDefault(day, 0);
      if (reached >= enough) {
        return OptionalLong.of(day);
      }
    }
    return OptionalLong.empty();
  }
}
