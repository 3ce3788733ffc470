package org.hearsay.story;

/** Why one of two reports with a passage in common is taken for the original, best reason first. */
public enum Precedence {
  /** The copy credits the original's outlet. */
  CREDITED,
  /** The copy links to the original. */
  LINKED,
  /** The original was published earlier. */
  EARLIER,
  /** The copy credits somebody, the original nobody. */
  UNCREDITED,
  /** The original says more. */
  LONGER,
  /** Nothing tells them apart; which is the original is only agreed on. */
  UNKNOWN
}
