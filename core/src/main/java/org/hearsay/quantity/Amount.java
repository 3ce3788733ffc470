package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number or a range of two with its unit: the atoms [first, end).
 *
 * @param number the number, or the lower of two
 * @param upper the other one of a range
 */
record Amount(int first, int end, Numeral number, Optional<Numeral> upper, Optional<Unit> unit) {

  static Amount of(Numeral number) {
    return new Amount(number.first(), number.end(), number, Optional.empty(), Optional.empty());
  }

  BigDecimal low() {
    return upper.map(u -> u.low().min(number.low())).orElse(number.low());
  }

  BigDecimal high() {
    return upper.map(u -> u.high().max(number.high())).orElse(number.high());
  }

  boolean isRange() {
    return low().compareTo(high()) != 0;
  }

  boolean hasUnit(UnitKind kind) {
    return unit.isPresent() && unit.get().kind() == kind;
  }

  /** Where the last number ends; the unit may follow. */
  int numberEnd() {
    return upper.map(Numeral::end).orElse(number.end());
  }

  Amount with(Unit newUnit, int newFirst, int newEnd) {
    return new Amount(newFirst, newEnd, number, upper, Optional.of(newUnit));
  }

  Amount with(Numeral newNumber, int newEnd) {
    return new Amount(first, newEnd, newNumber, upper, unit);
  }
}
