package org.hearsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The arrays of a tokenised text while they grow. */
final class GrowingTokens {

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private final List<String> words = new ArrayList<>();
  private final List<PartOfSpeech> tags = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private int sentenceStart;

  /** Adds the token at {@code start} to {@code end} of the normalised text. */
  void add(NormalizedText plain, int start, int end, PartOfSpeech tag) {
    int size = words.size();
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = plain.originalStart(start);
    ends[size] = plain.originalEnd(end);
    words.add(Marks.plainForm(plain.text().substring(start, end)));
    tags.add(tag);
  }

  /** Makes a sentence of the tokens added since the last one ended; there must be some. */
  void endSentence(int paragraph) {
    int size = words.size();
    Span span = new Span(starts[sentenceStart], ends[size - 1]);
    sentences.add(new Sentence(span, sentenceStart, size, paragraph));
    sentenceStart = size;
  }

  TokenizedText build(String text) {
    int size = words.size();
    return new TokenizedText(
        text,
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        words.toArray(String[]::new),
        tags.toArray(PartOfSpeech[]::new),
        sentences);
  }
}
