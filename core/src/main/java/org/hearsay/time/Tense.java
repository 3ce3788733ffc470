package org.hearsay.time;

/** Which way the clause around a time expression looks. */
enum Tense {
  PAST,
  FUTURE,
  /** Present, or no verb tells. */
  OPEN
}
