package org.hearsay.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A day by its number alone, in the month mentioned last: the 24th. */
record DayOfMonth(int day) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return times
        .lastWithin(TimeUnit.MONTH)
        .or(times::published)
        .flatMap(this::in)
        .map(Resolved::date)
        .orElseGet(() -> Resolved.open(String.format(Locale.ROOT, "XXXX-XX-%02d", day)));
  }

  private Optional<CalendarPeriod> in(CalendarPeriod month) {
    LocalDate start = month.start();
    return day <= start.lengthOfMonth()
        ? Optional.of(CalendarPeriod.day(start.withDayOfMonth(day)))
        : Optional.empty();
  }
}
