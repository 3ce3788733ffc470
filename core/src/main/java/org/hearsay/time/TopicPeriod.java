package org.hearsay.time;

import java.util.Optional;

/**
 * The quarter, half or month that the report is about: "the quarter", "the latest period", "the
 * 1988 period".
 *
 * @param year the year it is taken from, if another one is named
 */
record TopicPeriod(TimeUnit unit, Optional<TimeExpression> year) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    Optional<CalendarPeriod> topic = times.last(unit).or(times::topic).or(() -> lastQuarter(times));
    if (year.isEmpty()) {
      return topic.map(Resolved::date).orElseGet(() -> Resolved.open(Relative.openValue(unit)));
    }
    Resolved of = year.get().resolve(times);
    Optional<CalendarPeriod> moved =
        topic.flatMap(period -> of.period().map(y -> in(period, y.start().getYear())));
    return moved.map(p -> Resolved.of(TimexType.DATE, p.value())).orElse(of);
  }

  private static CalendarPeriod in(CalendarPeriod period, int year) {
    return period.plus((long) year - period.start().getYear(), TimeUnit.YEAR);
  }

  private Optional<CalendarPeriod> lastQuarter(ReferenceTimes times) {
    return unit == TimeUnit.QUARTER
        ? times.published().map(day -> day.in(TimeUnit.QUARTER).plus(-1))
        : Optional.empty();
  }
}
