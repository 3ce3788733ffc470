package org.hearsay.quantity;

/** How a number bounds what it counts. */
public enum Bound {
  EXACT,
  /** "about", "nearly", "an estimated". */
  ABOUT,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  /** "15-17", "between 5 and 10". */
  RANGE
}
