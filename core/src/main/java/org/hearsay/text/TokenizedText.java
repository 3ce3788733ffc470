package org.hearsay.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text with its tokens, their parts of speech, and its sentences. Immutable.
 *
 * <p>Tokens are numbered from 0 through the whole text; offsets are Java characters of the
 * original. Boilerplate may be left out of the tokens: not every character lies in a token. The
 * offsets stand in arrays rather than in an object per token, because every later step runs over
 * them.
 */
public final class TokenizedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final PartOfSpeech[] tags;
  private final List<Sentence> sentences;
  private final int[] sentenceOf;

  /**
   * Arrays are taken over, not copied: the caller gives them away.
   *
   * @param starts where each token starts, ascending
   * @param ends one past where each token ends
   * @param words each token as later steps should read it: quotes straightened, soft hyphens gone
   * @param tags part of speech of each token
   * @param sentences in order; together they hold every token once
   * @throws IllegalArgumentException if the arrays differ in length or sentences leave tokens out
   */
  public TokenizedText(
      String text,
      int[] starts,
      int[] ends,
      String[] words,
      PartOfSpeech[] tags,
      List<Sentence> sentences) {
    if (starts.length != ends.length
        || starts.length != words.length
        || starts.length != tags.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "token arrays differ: %d starts, %d ends, %d words, %d tags",
              starts.length,
              ends.length,
              words.length,
              tags.length));
    }
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.tags = tags;
    this.sentences = List.copyOf(sentences);
    this.sentenceOf = sentenceIndex(sentences, starts.length);
  }

  private static int[] sentenceIndex(List<Sentence> sentences, int tokens) {
    int[] index = new int[tokens];
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (sentence.firstToken() != next) {
        throw new IllegalArgumentException("token " + next + " lies in no sentence");
      }
      Arrays.fill(index, sentence.firstToken(), sentence.endToken(), s);
      next = sentence.endToken();
    }
    if (next != tokens) {
      throw new IllegalArgumentException("token " + next + " lies in no sentence");
    }
    return index;
  }

  /** The original text. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return starts.length;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /** The original characters from the first token to the last one, both included. */
  public Span span(int firstToken, int lastToken) {
    return new Span(starts[firstToken], ends[lastToken]);
  }

  /** The token as later steps should read it: quotes straightened, soft hyphens gone. */
  public String word(int token) {
    return words[token];
  }

  public PartOfSpeech tag(int token) {
    return tags[token];
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public Sentence sentence(int token) {
    return sentences.get(sentenceOf[token]);
  }

  /** Index in {@link #sentences()} of the sentence of a token. */
  public int sentenceIndex(int token) {
    return sentenceOf[token];
  }

  /**
   * The first token that ends after {@code offset}: the one there or the next; else {@link
   * #size()}.
   */
  public int tokenAt(int offset) {
    int at = Arrays.binarySearch(ends, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The token range [first, end) that lies at least partly in {@code span}; empty if none does. */
  public TokenRange tokensIn(Span span) {
    int first = tokenAt(span.start());
    int end = first;
    while (end < size() && starts[end] < span.end()) {
      end++;
    }
    return new TokenRange(first, end);
  }
}
