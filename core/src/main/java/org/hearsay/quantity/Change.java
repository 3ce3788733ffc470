package org.hearsay.quantity;

/** The direction of a change by this much. */
public enum Change {
  NONE,
  UP,
  DOWN
}
