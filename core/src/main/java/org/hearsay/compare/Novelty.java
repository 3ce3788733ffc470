package org.hearsay.compare;

/** What some reports add to what the others say already. */
public enum Novelty {
  /** Nothing. */
  KNOWN,
  /** Another origin for a claim, another value in a series, another wording. */
  GROWN,
  /** It stands in them alone, or would not have been found without them. */
  NEW
}
