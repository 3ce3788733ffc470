package org.hearsay.time;

/** A time that needs no context: 24 October 2024, 1998, the 1990s, 218 BC. */
record Fixed(CalendarPeriod period) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return Resolved.date(period);
  }
}
