package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * Which words of one passage another one lacks: what is outside their longest common subsequence of
 * words. Capitals, punctuation, the shape of apostrophes and the dots of abbreviations do not
 * count.
 */
final class WordDifference {

  private static final Pattern WORD =
      Pattern.compile("(?:\\p{Lu}\\.){2,8}|[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}]+)?");

  /** Longer passages are compared up to here; the table grows with the product of the two. */
  private static final int MAX_WORDS = 1000;

  private record Word(Span span, String form) {}

  private final List<Word> words;
  private final List<Word> others;

  private WordDifference(List<Word> words, List<Word> others) {
    this.words = words;
    this.others = others;
  }

  /**
   * Words of a passage that another one lacks, neighbours joined, as spans of {@code text}.
   *
   * @param text the report that the passage stands in
   * @param other the report that the other passage stands in
   */
  static List<Span> missing(String text, Span passage, String other, Span otherPassage) {
    return new WordDifference(words(text, passage), words(other, otherPassage)).missing();
  }

  private static List<Word> words(String text, Span passage) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(passage.start(), passage.end());
    while (words.size() < MAX_WORDS && matcher.find()) {
      String form = matcher.group().replace('’', '\'').replace(".", "").toLowerCase(Locale.ROOT);
      words.add(new Word(new Span(matcher.start(), matcher.end()), form));
    }
    return words;
  }

  private List<Span> missing() {
    int[][] common = commonFromHere();
    List<Span> missing = new ArrayList<>();
    boolean joined = false;
    int j = 0;
    for (int i = 0; i < words.size(); i++) {
      while (j < others.size() && common[i][j + 1] == common[i][j]) {
        j++;
      }
      if (j < others.size() && words.get(i).form().equals(others.get(j).form())) {
        j++;
        joined = false;
      } else {
        add(words.get(i).span(), joined, missing);
        joined = true;
      }
    }
    return missing;
  }

  private static void add(Span word, boolean joined, List<Span> missing) {
    if (joined) {
      word = missing.remove(missing.size() - 1).union(word);
    }
    missing.add(word);
  }

  /** For each pair of places the length of the longest common subsequence from there on. */
  private int[][] commonFromHere() {
    int[][] common = new int[words.size() + 1][others.size() + 1];
    for (int i = words.size() - 1; i >= 0; i--) {
      for (int j = others.size() - 1; j >= 0; j--) {
        boolean same = words.get(i).form().equals(others.get(j).form());
        common[i][j] =
            same ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
