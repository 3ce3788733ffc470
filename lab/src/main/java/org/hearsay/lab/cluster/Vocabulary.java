package org.hearsay.lab.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.mention.WordForms;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/** The words of some texts that occur often enough, numbered; all others are one and the same. */
final class Vocabulary {

  /** Number of what stands between sentences. */
  static final int BORDER = 0;

  /** Number of all rare words. */
  static final int RARE = 1;

  private final List<TokenizedText> texts;
  private final List<String> words;
  private final Map<String, Integer> numbers = new HashMap<>();

  private Vocabulary(List<TokenizedText> texts, List<String> words) {
    this.texts = texts;
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), RARE + 1 + i);
    }
  }

  /** The words that {@code texts} have at least {@code fewest} times, the commonest first. */
  static Vocabulary of(List<String> texts, int fewest) {
    LayoutReader layouts = new LayoutReader();
    List<TokenizedText> read =
        texts.stream().map(text -> layouts.read(Report.of("text", text)).text()).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (TokenizedText text : read) {
      for (Sentence sentence : text.sentences()) {
        for (int token = sentence.firstToken() + 1; token < sentence.endToken(); token++) {
          counts.merge(WordForms.inside(text.word(token)), 1, Integer::sum);
        }
      }
    }
    List<String> words =
        counts.entrySet().stream()
            .filter(counted -> counted.getValue() >= fewest)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Vocabulary(read, words);
  }

  /** The words; the number of the first is {@link #RARE} and one. */
  List<String> words() {
    return words;
  }

  /** All texts as the numbers of their words, with a border before each sentence. */
  int[] sequence() {
    int size = texts.stream().mapToInt(text -> text.size() + text.sentences().size()).sum();
    int[] sequence = new int[size];
    int next = 0;
    for (TokenizedText text : texts) {
      for (Sentence sentence : text.sentences()) {
        sequence[next++] = BORDER;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
          boolean first = token == sentence.firstToken();
          sequence[next++] = number(text.word(token), first);
        }
      }
    }
    return Arrays.copyOf(sequence, next);
  }

  private int number(String word, boolean first) {
    for (String form : WordForms.of(word, first)) {
      Integer number = numbers.get(form);
      if (number != null) {
        return number;
      }
    }
    return RARE;
  }
}
