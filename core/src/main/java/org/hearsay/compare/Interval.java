package org.hearsay.compare;

import java.math.BigDecimal;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Quantity;

/** The numbers that a figure leaves possible: closed, infinite where open. */
record Interval(double low, double high) {

  /** "about 3,000" still fits what lies within a tenth of it. */
  private static final double ABOUT = 0.1;

  /** What the figure says, word for word, in the unit that its kind is compared in. */
  static Interval of(Quantity quantity) {
    double low = quantity.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
    double high = quantity.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    return quantity
        .unit()
        .flatMap(UnitScale::of)
        .map(scale -> new Interval(scale.scaled(low), scale.scaled(high)))
        .orElse(new Interval(low, high));
  }

  /** What the figure allows, read generously: "about", and round numbers. */
  static Interval allowedBy(Quantity quantity) {
    Interval said = of(quantity);
    if (quantity.bound() != Bound.ABOUT) {
      return said;
    }
    return new Interval(
        said.low - Math.abs(said.low) * ABOUT, said.high + Math.abs(said.high) * ABOUT);
  }

  /** Numbers so near that they may stand for the same count: "at least 12" is near 12, not 50. */
  static Interval near(Quantity quantity) {
    Interval allowed = allowedBy(quantity);
    double number = of(quantity).number();
    double slack = Math.abs(number) * ABOUT;
    return new Interval(
        Double.isInfinite(allowed.low) ? number - slack : allowed.low,
        Double.isInfinite(allowed.high) ? number + slack : allowed.high);
  }

  /** Made wider by a share of its ends: for numbers that were converted and rounded. */
  Interval widened(double share) {
    return share == 0
        ? this
        : new Interval(low - Math.abs(low) * share, high + Math.abs(high) * share);
  }

  boolean overlaps(Interval other) {
    return low <= other.high && other.low <= high;
  }

  /** How many digits its number has without the zeros at its end. */
  int digits() {
    return BigDecimal.valueOf(number()).stripTrailingZeros().precision();
  }

  /** The finite end, the lower one if both are. */
  double number() {
    return Double.isInfinite(low) ? high : low;
  }
}
