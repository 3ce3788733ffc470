package org.hearsay.time;

/** What a relative expression counts from. */
enum Anchor {
  /** The day the report was published: yesterday, two years ago. */
  PUBLICATION,
  /** The date mentioned last: the previous day, two years later. */
  MENTION
}
