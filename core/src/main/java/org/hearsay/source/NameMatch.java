package org.hearsay.source;

/** How well two names can be one person's, the best last. */
enum NameMatch {
  /** They are two people's. */
  NONE,
  /** A short form, an initial, a name left out or in another order. */
  FORM,
  /** A name in the middle is left out or abbreviated, and nothing else differs. */
  MIDDLE,
  /** They differ in spelling only. */
  SPELLING;

  NameMatch and(NameMatch other) {
    return compareTo(other) < 0 ? this : other;
  }

  NameMatch or(NameMatch other) {
    return compareTo(other) < 0 ? other : this;
  }

  boolean isAtLeast(NameMatch least) {
    return compareTo(least) >= 0;
  }

  static NameMatch formIf(boolean fits) {
    return fits ? FORM : NONE;
  }

  static NameMatch spellingIf(boolean fits) {
    return fits ? SPELLING : NONE;
  }
}
