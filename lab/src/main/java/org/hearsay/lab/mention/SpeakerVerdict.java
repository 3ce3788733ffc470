package org.hearsay.lab.mention;

/** What to think of the speaker that was found for an attribution. */
enum SpeakerVerdict {
  /** Whoever speaks, or nobody where the text does not tell. */
  RIGHT,
  /** Somebody else. */
  WRONG,
  /** Nobody, though the text tells who speaks. */
  UNKNOWN,
  /** The attribution itself is not found any more. */
  ABSENT
}
