package org.hearsay.story;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;

/**
 * Says which of two reports with a passage in common had it first: by time, then the one that is
 * credited by the other or credits nobody, then the longer one.
 */
final class Originality {

  private Originality() {}

  /** True if {@code one} is the original of {@code other} rather than the other way round. */
  static boolean isOriginal(Reading one, Reading other) {
    int order = compareTimes(one, other);
    if (order == 0) {
      order = Boolean.compare(isCreditedBy(other, one), isCreditedBy(one, other));
    }
    if (order == 0) {
      order = Boolean.compare(!one.credits().isEmpty(), !other.credits().isEmpty());
    }
    if (order == 0) {
      order = Integer.compare(other.layout().text().size(), one.layout().text().size());
    }
    return order == 0 ? StoryOrder.INSTANCE.compare(one, other) < 0 : order < 0;
  }

  /** 0 where it is not known which was first. */
  private static int compareTimes(Reading one, Reading other) {
    Optional<Publication> first = one.layout().published();
    Optional<Publication> second = other.layout().published();
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    int byDate = first.get().date().compareTo(second.get().date());
    Optional<LocalTime> firstTime = first.get().time();
    Optional<LocalTime> secondTime = second.get().time();
    if (byDate != 0 || firstTime.isEmpty() || secondTime.isEmpty()) {
      return byDate;
    }
    return firstTime.get().compareTo(secondTime.get());
  }

  private static boolean isCreditedBy(Reading credited, Reading crediting) {
    Optional<String> outlet = credited.report().outlet();
    return outlet.isPresent()
        && crediting.credits().stream().anyMatch(c -> isSame(c.name(), outlet.get()));
  }

  private static boolean isSame(String name, String outlet) {
    return name.toLowerCase(Locale.ROOT).equals(outlet.toLowerCase(Locale.ROOT));
  }
}
