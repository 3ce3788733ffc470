package org.hearsay.story;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;

/**
 * By time of publication, undated ones last, then by id: the order of reports in a story, which
 * does not depend on how they came in.
 */
final class StoryOrder {

  static final Comparator<Reading> INSTANCE =
      Comparator.comparing((Reading reading) -> time(reading)).thenComparing(Reading::id);

  private StoryOrder() {}

  /** A day without a time of day counts as its start. */
  private static LocalDateTime time(Reading reading) {
    return reading.layout().published().map(StoryOrder::time).orElse(LocalDateTime.MAX);
  }

  private static LocalDateTime time(Publication published) {
    return published.date().atTime(published.time().orElse(LocalTime.MIN));
  }
}
