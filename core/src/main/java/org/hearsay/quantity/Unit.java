package org.hearsay.quantity;

/**
 * What a number is a number of, where that is a measure and not a thing counted.
 *
 * @param name {@code percent}, {@code fraction}, an ISO 4217 code for money, else the unit's
 *     English name
 * @param isMillions true for the codes of accountants that stand for millions: "MEUR"
 */
record Unit(String name, UnitKind kind, boolean isMillions) {

  /** Some country's dollar; which one, the report tells. */
  static final Unit DOLLAR = new Unit("dollar", UnitKind.MONEY);

  static final Unit US_DOLLAR = new Unit("USD", UnitKind.MONEY);
  static final Unit FRACTION = new Unit("fraction", UnitKind.FRACTION);
  static final Unit YEAR_OF_AGE = new Unit("year of age", UnitKind.AGE);

  Unit(String name, UnitKind kind) {
    this(name, kind, false);
  }

  boolean isMoney() {
    return kind == UnitKind.MONEY;
  }
}
