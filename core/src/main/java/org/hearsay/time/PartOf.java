package org.hearsay.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day, week or month counted within a longer period: the first week of May, the last day of 1999.
 *
 * @param number counted from 1; 0 for the last
 */
record PartOf(TimeUnit unit, int number, TimeExpression whole) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    Resolved of = whole.resolve(times);
    Optional<CalendarPeriod> part = of.period().filter(this::isLonger).map(this::in);
    return part.map(Resolved::date).orElse(of);
  }

  private boolean isLonger(CalendarPeriod period) {
    return period.unit().compareTo(unit) > 0;
  }

  private CalendarPeriod in(CalendarPeriod period) {
    LocalDate last = period.plus(1).start().minusDays(1);
    return number == 0
        ? CalendarPeriod.day(last).in(unit)
        : CalendarPeriod.day(period.start()).in(unit).plus(number - 1L);
  }
}
