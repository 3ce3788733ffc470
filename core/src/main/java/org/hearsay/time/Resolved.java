package org.hearsay.time;

import java.util.Optional;

/**
 * What a time expression came to.
 *
 * @param value TIMEX3
 * @param period the stretch of the calendar it means, if fully known; later expressions may count
 *     from it
 */
record Resolved(TimexType type, String value, Optional<CalendarPeriod> period) {

  static Resolved date(CalendarPeriod period) {
    return new Resolved(TimexType.DATE, period.value(), Optional.of(period));
  }

  /** A date whose year, or more, stays open. */
  static Resolved open(String value) {
    return new Resolved(TimexType.DATE, value, Optional.empty());
  }

  static Resolved of(TimexType type, String value) {
    return new Resolved(type, value, Optional.empty());
  }
}
