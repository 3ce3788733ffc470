package org.hearsay.compare;

import java.util.List;
import java.util.OptionalInt;

/**
 * Statements of one claim that go back to the same word.
 *
 * @param source index of the source; empty for reports in their own voice
 * @param statements indices in {@link Comparison#statements()}
 * @param because why they count as one: "same source, same day"
 */
public record Origin(OptionalInt source, List<Integer> statements, String because) {

  public Origin {
    statements = List.copyOf(statements);
  }
}
