package org.hearsay.mention;

/** The gender that a name, a title or a pronoun tells. */
public enum Gender {
  MALE,
  FEMALE
}
