package org.hearsay.time;

import java.time.DateTimeException;
import java.util.Optional;

/**
 * A period counted from another: yesterday, last week, two years later.
 *
 * @param steps how many units after it; negative for before, 0 for the one that holds it
 */
record Relative(TimeUnit unit, long steps, Anchor anchor) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return period(times).map(Resolved::date).orElseGet(() -> Resolved.open(openValue(times)));
  }

  private Optional<CalendarPeriod> period(ReferenceTimes times) {
    try {
      return times.from(anchor, unit).map(base -> base.in(unit).plus(steps));
    } catch (DateTimeException outOfCalendar) {
      return Optional.empty();
    }
  }

  /** Without a year: the day after XXXX-10-23 is XXXX-10-24. */
  private String openValue(ReferenceTimes times) {
    boolean fromDay = anchor == Anchor.MENTION && unit == TimeUnit.DAY;
    return times
        .openDay()
        .filter(day -> fromDay)
        .flatMap(day -> day.plusDays(steps))
        .map(MonthDay::openValue)
        .orElseGet(() -> openValue(unit));
  }

  /** The value of a period of which nothing but its length is known. */
  static String openValue(TimeUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }
}
