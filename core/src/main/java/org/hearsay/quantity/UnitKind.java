package org.hearsay.quantity;

/** Kinds of units, as far as their grammar differs or their values must not be compared. */
enum UnitKind {
  PERCENT,
  /** "half", "two-thirds": a share without a unit. */
  FRACTION,
  MONEY,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  TEMPERATURE,
  ANGLE,
  SPEED,
  POWER,
  ENERGY,
  ELECTRIC,
  FREQUENCY,
  DATA,
  FORCE,
  PRESSURE,
  TIME,
  AGE
}
