package org.hearsay.time;

import java.util.Optional;

/**
 * The stretch just spoken of, in another year: "a year earlier" after "the third quarter" is the
 * third quarter of the year before; after nothing of the kind, the year.
 *
 * @param years how many later; negative for before
 */
record YearBefore(long years, Anchor anchor) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    Optional<CalendarPeriod> topic = times.topic();
    // Does not become the topic itself: the next "a year earlier" compares with the same period.
    return topic
        .map(period -> Resolved.of(TimexType.DATE, period.plus(years, TimeUnit.YEAR).value()))
        .orElseGet(() -> new Relative(TimeUnit.YEAR, years, anchor).resolve(times));
  }
}
