package org.hearsay.text;

/**
 * One sentence of a tokenised text.
 *
 * @param span from its first to its last token, in Java characters
 * @param firstToken index of its first token
 * @param endToken one past the index of its last token
 * @param paragraph index of the paragraph (line of text) it stands in
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {

  public Sentence {
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException("a sentence without tokens at " + span);
    }
  }

  public int tokenCount() {
    return endToken - firstToken;
  }
}
