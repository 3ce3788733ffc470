package org.hearsay.time;

/** Which of its many occurrences a recurring name means: last Friday, this summer, next March. */
enum Direction {
  LAST,
  THIS,
  NEXT,
  /** No word says: tense and date of publication decide. */
  OPEN
}
