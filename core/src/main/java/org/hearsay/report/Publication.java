package org.hearsay.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a report was published, as it says itself: local to its outlet, to the minute where known.
 *
 * @param date the day
 * @param time the time of day, if the report gives one
 */
public record Publication(LocalDate date, Optional<LocalTime> time) {

  public Publication(LocalDate date) {
    this(date, Optional.empty());
  }

  /** ISO 8601: {@code 2024-10-26} or {@code 2024-10-26T00:16}. */
  @Override
  public String toString() {
    return date + time.map(t -> "T" + t).orElse("");
  }
}
