package org.hearsay.story;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;

/**
 * By time of publication, undated ones last, then by id: the order of reports in a story, which
 * does not depend on how they came in.
 */
final class StoryOrder {

  static final Comparator<Reading> INSTANCE =
      Comparator.comparing((Reading reading) -> time(reading.layout().published()))
          .thenComparing(Reading::id);

  static final Comparator<Signature> SIGNATURES =
      Comparator.comparing((Signature signature) -> time(signature.published()))
          .thenComparing(Signature::id);

  private StoryOrder() {}

  /** A day without a time of day counts as its start. */
  private static LocalDateTime time(Optional<Publication> published) {
    return published.map(StoryOrder::time).orElse(LocalDateTime.MAX);
  }

  private static LocalDateTime time(Publication published) {
    return published.date().atTime(published.time().orElse(LocalTime.MIN));
  }
}
