package org.hearsay.compare;

import java.util.List;

/**
 * Statements that a careful reader would call the same assertion.
 *
 * @param statements indices in {@link Comparison#statements()}, the most complete first
 * @param origins the independent words behind it; their number is the claim's weight
 * @param disputed true if a discrepancy touches it
 */
public record Claim(List<Integer> statements, List<Origin> origins, boolean disputed) {

  public Claim {
    statements = List.copyOf(statements);
    origins = List.copyOf(origins);
  }
}
