package org.hearsay.statement;

/** How the source of a statement stands to it. */
public enum Stance {
  ASSERTS,
  /** The source says that it is not so: "denied the deployment", "saw no signs of them". */
  DENIES,
  DOUBTS,
  /** "could be sent". */
  POSSIBLE
}
