package org.hearsay.story;

/**
 * A passage of two texts, by the indices of its first and last words.
 *
 * @param plain how many of its words are the same in both and plain prose
 */
record Match(int fromFirst, int fromLast, int toFirst, int toLast, int plain) {

  /** How many words of the second text it takes up. */
  int length() {
    return toLast - toFirst + 1;
  }

  Passage passage(CopyText from, CopyText to) {
    return new Passage(from.span(fromFirst, fromLast), to.span(toFirst, toLast));
  }
}
