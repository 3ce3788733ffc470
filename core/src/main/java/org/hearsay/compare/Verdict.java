package org.hearsay.compare;

/** Whether the values of a figure fit together. */
public enum Verdict {
  /** One value, several times. */
  SAME,
  /** All can be true at once: "at least 1,500" and "8,000". */
  COMPATIBLE,
  /** One source, later, different. */
  REVISED,
  CONFLICT,
  /** Given once. */
  SINGLE
}
