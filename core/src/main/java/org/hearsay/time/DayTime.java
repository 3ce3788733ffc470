package org.hearsay.time;

/**
 * A time of day: at 5 p.m. on Friday, Thursday night, this morning.
 *
 * @param clock TIMEX3 after the T: {@code 17:00}, {@code NI}
 */
record DayTime(TimeExpression day, String clock) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    Resolved date = day.resolve(times);
    return new Resolved(TimexType.TIME, date.value() + "T" + clock, date.period());
  }
}
