package org.hearsay.text;

/**
 * A run of tokens, half-open.
 *
 * @param first index of the first token
 * @param end one past the index of the last token
 */
public record TokenRange(int first, int end) {

  public TokenRange {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("no token range: [" + first + ", " + end + ")");
    }
  }

  public int size() {
    return end - first;
  }

  public boolean isEmpty() {
    return first == end;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
