package org.hearsay.time;

/** The week that a day lies in: the week of March 6. */
record WeekOf(TimeExpression day) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return day.resolve(times)
        .period()
        .map(period -> Resolved.date(period.in(TimeUnit.WEEK)))
        .orElseGet(() -> Resolved.open(Relative.openValue(TimeUnit.WEEK)));
  }
}
