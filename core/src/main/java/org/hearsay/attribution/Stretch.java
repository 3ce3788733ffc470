package org.hearsay.attribution;

/**
 * The tokens that are labelled together: those of one paragraph.
 *
 * @param first index of the first token
 * @param end one past the index of the last token
 */
public record Stretch(Clues clues, int first, int end) {

  public Stretch {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("no stretch: [" + first + ", " + end + ")");
    }
  }

  int length() {
    return end - first;
  }
}
