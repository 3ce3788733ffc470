package org.hearsay.compare;

import java.util.List;

/**
 * What is said of one day, month or year.
 *
 * @param value TIMEX3 value of the date
 * @param inferred true if the year was taken from other reports of the story
 * @param statements indices in {@link Comparison#statements()}
 */
public record DatedEvents(String value, boolean inferred, List<Integer> statements) {

  public DatedEvents {
    statements = List.copyOf(statements);
  }
}
