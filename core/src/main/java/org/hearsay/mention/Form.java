package org.hearsay.mention;

/** How a mention names its entity. */
public enum Form {
  /** "John Kirby". */
  NAME,
  /** "the minister". */
  NOMINAL,
  /** "he". */
  PRONOUN
}
