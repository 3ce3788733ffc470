package org.hearsay.compare;

import java.util.List;

/**
 * Two sides that a careful reader would not let stand without asking.
 *
 * @param left indices in {@link Comparison#statements()}
 * @param right indices in {@link Comparison#statements()}
 * @param because the words that clash, cut from both sides
 */
public record Discrepancy(
    DiscrepancyKind kind, List<Integer> left, List<Integer> right, String because) {

  public Discrepancy {
    left = List.copyOf(left);
    right = List.copyOf(right);
    if (left.isEmpty() || right.isEmpty()) {
      throw new IllegalArgumentException("a discrepancy needs two sides: " + left + " / " + right);
    }
  }
}
