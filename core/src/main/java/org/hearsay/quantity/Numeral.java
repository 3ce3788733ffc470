package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as it stands in a text: the atoms [first, end) and its value or values.
 *
 * @param low the value, or the lowest of an indefinite number
 * @param high the value, or the highest of an indefinite number
 * @param scale the power of ten or multiplier written as a word or letter, 1 if there is none
 */
record Numeral(int first, int end, BigDecimal low, BigDecimal high, Form form, BigDecimal scale) {

  /** How a number is written. */
  enum Form {
    DIGITS,
    WORDS,
    /** "half", "two-thirds", "1/16". */
    FRACTION,
    /** "dozens", "tens of thousands", "several hundred". */
    INDEFINITE
  }

  Numeral {
    low = plain(low);
    high = plain(high);
  }

  static Numeral of(int first, int end, BigDecimal value, Form form) {
    return new Numeral(first, end, value, value, form, BigDecimal.ONE);
  }

  /** Without trailing zeros after the point and without an exponent: 3000, not 3E+3. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  /** The same number, times {@code factor}, ending at another atom. */
  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(
        first, newEnd, low.multiply(factor), high.multiply(factor), form, scale.multiply(factor));
  }

  /** The same number, plus {@code addend}, ending at another atom. */
  Numeral plus(BigDecimal addend, int newEnd) {
    return new Numeral(first, newEnd, low.add(addend), high.add(addend), form, scale);
  }

  /** The same number below zero, starting at another atom. */
  Numeral negated(int newFirst) {
    return new Numeral(newFirst, end, high.negate(), low.negate(), form, scale);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** The number as written, before "million" and the like. */
  BigDecimal mantissa() {
    return isScaled() ? low.divide(scale, MathContext.DECIMAL64) : low;
  }
}
