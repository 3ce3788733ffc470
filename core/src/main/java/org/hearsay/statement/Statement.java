package org.hearsay.statement;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * What one report says in one place, at most one sentence.
 *
 * @param reading index of the report in the story's readings
 * @param attribution index in the reading's attributions; empty in the reporter's own voice
 * @param source index in the story's sources: the innermost to whom the report credits it
 * @param via those through whom it came, outermost first; indices of sources
 * @param quantities indices in the reading's quantities
 * @param times indices in the reading's times
 */
public record Statement(
    int reading,
    Span span,
    OptionalInt attribution,
    OptionalInt source,
    List<Integer> via,
    Stance stance,
    List<Integer> quantities,
    List<Integer> times) {

  public Statement {
    via = List.copyOf(via);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    if (span.isEmpty()) {
      throw new IllegalArgumentException("an empty statement at " + span);
    }
  }
}
