package org.hearsay.time;

/** The day of a time of day that names none: at 5 p.m. */
record Unstated() implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return times.dayOfStory().map(Resolved::date).orElseGet(() -> Resolved.open("XXXX-XX-XX"));
  }
}
