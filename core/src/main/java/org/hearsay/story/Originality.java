package org.hearsay.story;

import java.time.LocalTime;
import java.util.Optional;
import org.hearsay.attribution.OutletName;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;

/**
 * Says which of two reports with a passage in common had it first. That one credits the other or
 * links to it counts for more than dates: pages are dated anew when they are touched.
 *
 * @param isFirst true if the first of two is the original of the second
 */
record Originality(boolean isFirst, Precedence precedence) {

  /** Which of two reports is the original. */
  static Originality of(Reading one, Reading other) {
    for (Precedence precedence : Precedence.values()) {
      int order = compare(precedence, one, other);
      if (order != 0) {
        return new Originality(order < 0, precedence);
      }
    }
    throw new IllegalArgumentException("report " + one.id() + " compared with itself");
  }

  /** Below 0 if {@code one} is the original by this reason, 0 if that does not tell. */
  private static int compare(Precedence precedence, Reading one, Reading other) {
    return switch (precedence) {
      case CREDITED -> Boolean.compare(isCreditedBy(other, one), isCreditedBy(one, other));
      case LINKED -> Boolean.compare(isLinkedBy(other, one), isLinkedBy(one, other));
      case EARLIER -> compareTimes(one, other);
      case UNCREDITED -> Boolean.compare(!one.credits().isEmpty(), !other.credits().isEmpty());
      case LONGER -> Integer.compare(length(other), length(one));
      case UNKNOWN -> StoryOrder.INSTANCE.compare(one, other);
    };
  }

  private static int length(Reading reading) {
    return reading.layout().text().size();
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

  /** A report's own sign credits nobody else. */
  private static boolean isCreditedBy(Reading credited, Reading crediting) {
    Optional<OutletName> outlet = credited.report().outlet().map(OutletName::new);
    return outlet.isPresent()
        && crediting.report().outlet().map(OutletName::new).filter(outlet.get()::isSame).isEmpty()
        && crediting.credits().stream()
            .anyMatch(credit -> new OutletName(credit.name()).isSame(outlet.get()));
  }

  private static boolean isLinkedBy(Reading linked, Reading linking) {
    Optional<WebAddress> own = linked.report().url().map(WebAddress::new);
    return own.isPresent()
        && linking.report().links().stream()
            .anyMatch(link -> new WebAddress(link).isSame(own.get()));
  }
}
