package org.hearsay.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.report.Layout;
import org.hearsay.report.Role;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * The words of a report's body, for comparison with those of others: numbered, without punctuation
 * and case, each marked if it stands within quotation marks. Titles and captions are left out:
 * outlets write their own, and agencies send pictures to all.
 */
final class CopyText {

  private final TokenizedText text;
  private int[] words = new int[256];
  private int[] tokens = new int[256];
  private boolean[] quoted = new boolean[256];
  private int size;

  /**
   * @param numbers of the words seen so far in all reports of a story; grows
   */
  CopyText(Layout layout, Map<String, Integer> numbers) {
    text = layout.text();
    QuotationMarks marks = new QuotationMarks(text);
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (layout.roles().get(s) == Role.BODY) {
        add(sentences.get(s), marks, numbers);
      }
    }
  }

  private void add(Sentence sentence, QuotationMarks marks, Map<String, Integer> numbers) {
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      boolean inside = marks.isInside(t);
      if (text.word(t).codePoints().anyMatch(Character::isLetterOrDigit)) {
        String word = text.word(t).toLowerCase(Locale.ROOT);
        add(numbers.computeIfAbsent(word, key -> numbers.size()), t, inside);
      }
    }
  }

  private void add(int word, int token, boolean inside) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      tokens = Arrays.copyOf(tokens, 2 * size);
      quoted = Arrays.copyOf(quoted, 2 * size);
    }
    words[size] = word;
    tokens[size] = token;
    quoted[size++] = inside;
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** The number of a word; the same word has the same in all reports of a story. */
  int word(int index) {
    return words[index];
  }

  /** True if a word stands within quotation marks. */
  boolean isQuoted(int index) {
    return quoted[index];
  }

  /** From the first character of one word to the last of another. */
  Span span(int first, int last) {
    return text.span(tokens[first], tokens[last]);
  }
}
