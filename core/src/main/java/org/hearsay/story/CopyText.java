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
 * and case, each marked if it is plain prose. Titles and captions are left out: outlets write their
 * own, and agencies send pictures to all. A report that has nothing else is taken as it is.
 */
final class CopyText {

  private final TokenizedText text;
  private int[] words = new int[64];
  private int[] tokens = new int[64];
  private boolean[] plain = new boolean[64];
  private int size;

  /**
   * @param numbers of the words seen so far in all reports of a story; grows
   */
  CopyText(Layout layout, Map<String, Integer> numbers) {
    text = layout.text();
    QuotationMarks marks = new QuotationMarks(text);
    boolean hasBody = layout.roles().contains(Role.BODY);
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Role role = layout.roles().get(s);
      if (role == Role.BODY || !hasBody && role.isProse()) {
        add(sentences.get(s), marks, numbers);
      }
    }
    words = Arrays.copyOf(words, size);
    tokens = Arrays.copyOf(tokens, size);
    plain = Arrays.copyOf(plain, size);
  }

  private void add(Sentence sentence, QuotationMarks marks, Map<String, Integer> numbers) {
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      String word = text.word(t);
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        boolean isName = t > sentence.firstToken() && isName(word);
        String small = word.toLowerCase(Locale.ROOT);
        add(
            numbers.computeIfAbsent(small, key -> numbers.size()),
            t,
            !isName && !marks.isInside(t));
      }
    }
  }

  /** True for "Marine" in mid-sentence, not where all is in capitals. */
  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().anyMatch(Character::isLowerCase);
  }

  private void add(int word, int token, boolean isPlain) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      tokens = Arrays.copyOf(tokens, 2 * size);
      plain = Arrays.copyOf(plain, 2 * size);
    }
    words[size] = word;
    tokens[size] = token;
    plain[size++] = isPlain;
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** The number of a word; the same word has the same in all reports of a story. */
  int word(int index) {
    return words[index];
  }

  /** True unless a word stands within quotation marks or belongs to a name. */
  boolean isPlain(int index) {
    return plain[index];
  }

  /** From the first character of one word to the last of another. */
  Span span(int first, int last) {
    return text.span(tokens[first], tokens[last]);
  }
}
