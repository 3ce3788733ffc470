package org.hearsay.time;

/** A vague time: now, recently, in the future. */
record Reference(String value) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return Resolved.of(TimexType.DATE, value);
  }
}
