package org.hearsay.time;

/** A length of time: three days, a few months. */
record Length(Amount amount, TimeUnit unit) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return Resolved.of(TimexType.DURATION, "P" + value());
  }

  /** ISO 8601 without the leading P. */
  private String value() {
    String whole = amount.times(unit.durationFactor()) + unit.symbol();
    return unit.timeMark() + (amount.half() ? whole + halfMore() : whole);
  }

  /** Half a unit in the next smaller one. */
  private String halfMore() {
    return switch (unit) {
      case YEAR -> "6M";
      case DAY -> "T12H";
      case HOUR -> "30M";
      case MINUTE -> "30S";
      default -> "";
    };
  }
}
