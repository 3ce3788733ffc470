package org.hearsay.time;

/** A length of time: three days, a few months. */
record Length(Amount amount, TimeUnit unit) implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return Resolved.of(TimexType.DURATION, "P" + value());
  }

  /** ISO 8601 without the leading P; half a unit as so many of the next smaller one. */
  private String value() {
    if (!amount.half()) {
      return unit.timeMark() + amount.times(unit.durationFactor()) + unit.symbol();
    }
    String whole = amount.times(unit.durationFactor());
    return switch (unit) {
      case YEAR -> withHalf("", "6M");
      case DAY -> withHalf("", "T12H");
      case HOUR -> withHalf("T", "30M");
      case MINUTE -> withHalf("T", "30S");
      case DECADE, CENTURY, MILLENNIUM -> plusHalf(unit.durationFactor()) + unit.symbol();
      default -> unit.timeMark() + whole + ".5" + unit.symbol();
    };
  }

  private String withHalf(String timeMark, String half) {
    boolean none = amount.count().orElse(1) == 0;
    return timeMark + (none ? half : amount.times(1) + unit.symbol() + half);
  }

  private String plusHalf(int factor) {
    return Long.toString(amount.count().orElse(0) * factor + factor / 2);
  }
}
