package org.hearsay.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Statements that deny, and what they deny.
 *
 * @param against those that deny, the likeliest first
 * @param said what they deny, the likeliest first
 * @param likelihood of the likeliest, 0 to 1
 * @param alone true if it is likely enough to stand without another of its matter
 */
record Denial(List<Integer> against, List<Integer> said, double likelihood, boolean alone) {

  /** More statements on a side explain nothing. */
  private static final int MOST = 6;

  Denial {
    against = List.copyOf(against);
    said = List.copyOf(said);
  }

  /** True if all that the other names stands here, on whatever side. */
  boolean holds(Denial other) {
    return other.against().stream().allMatch(this::names)
        && other.said().stream().allMatch(this::names);
  }

  private boolean names(int statement) {
    return against.contains(statement) || said.contains(statement);
  }

  /** This with what another of the same matter adds, as far as there is room. */
  Denial with(Denial other) {
    return new Denial(
        both(against, other.against(), said), both(said, other.said(), against), likelihood, alone);
  }

  private static List<Integer> both(List<Integer> some, List<Integer> more, List<Integer> others) {
    Set<Integer> both = new LinkedHashSet<>(some);
    more.stream().filter(s -> !others.contains(s)).forEach(both::add);
    return both.stream().limit(MOST).toList();
  }
}
