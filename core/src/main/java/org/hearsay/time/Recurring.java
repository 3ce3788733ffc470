package org.hearsay.time;

/** A time that comes again and again: daily, every Thursday. */
record Recurring(String value) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return Resolved.of(TimexType.SET, value);
  }
}
