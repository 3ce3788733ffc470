package org.hearsay.quantity;

/** Knows one kind of numbers that are no quantities. */
interface Guard {

  /** True if the amount is no quantity. */
  boolean refuses(Atoms atoms, Amount amount);
}
