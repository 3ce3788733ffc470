package org.hearsay.quantity;

/**
 * What a number is a number of, where that is a measure and not a thing counted.
 *
 * @param name {@code percent}, an ISO 4217 code for money, else the unit's English name
 */
record Unit(String name, UnitKind kind) {

  static final Unit PERCENT = new Unit("percent", UnitKind.PERCENT);
  static final Unit FRACTION = new Unit("fraction", UnitKind.FRACTION);
  static final Unit YEAR_OF_AGE = new Unit("year of age", UnitKind.AGE);

  /** Money without a sign of its own in the text: "pounds" or "cents" are named, not coded. */
  boolean isMoney() {
    return kind == UnitKind.MONEY;
  }
}
