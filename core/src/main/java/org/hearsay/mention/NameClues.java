package org.hearsay.mention;

import java.util.Locale;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/**
 * What can be seen of each token of a text when names are looked for, and what the whole text shows
 * of each word. Immutable.
 */
public final class NameClues {

  private final TokenizedText text;
  private final long[] words;
  private final long[] shapes;
  private final int[] lists;
  private final int[] habits;
  private final int[] clusters;
  private final int[] gazetteer;
  private final boolean[] candidates;

  public NameClues(TokenizedText text) {
    this.text = text;
    int size = text.size();
    words = new long[size];
    shapes = new long[size];
    candidates = new boolean[size];
    String[] lower = new String[size];
    for (int token = 0; token < size; token++) {
      String word = text.word(token);
      lower[token] = word.toLowerCase(Locale.ROOT);
      words[token] = FeatureHash.of(lower[token]);
      shapes[token] = FeatureHash.of(WordShape.of(word));
      candidates[token] = mayBeNamed(word) || isGluedOn(token);
    }
    clusters = clusters(text);
    gazetteer = Gazetteer.shared().lookUp(text);
    lists = new NameLists().lookUp(text);
    habits = WordHabits.of(text, lower);
  }

  private static int[] clusters(TokenizedText text) {
    int[] clusters = new int[text.size()];
    for (Sentence sentence : text.sentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        boolean first = token == sentence.firstToken();
        clusters[token] = WordClusters.shared().of(text.word(token), first);
      }
    }
    return clusters;
  }

  /** "yol" in "Seok-yol". */
  private boolean isGluedOn(int token) {
    return token > 1
        && candidates[token - 2]
        && text.word(token - 1).equals("-")
        && text.end(token - 2) == text.start(token - 1)
        && text.end(token - 1) == text.start(token);
  }

  /** Names are made of words with a capital, and of numbers. */
  private static boolean mayBeNamed(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c) || Character.isDigit(c) || Character.isTitleCase(c)) {
        return true;
      }
    }
    return word.codePointCount(0, word.length()) < word.length();
  }

  /** The text. */
  public TokenizedText text() {
    return text;
  }

  /** Hash of the word in lower case. */
  long word(int token) {
    return words[token];
  }

  long shape(int token) {
    return shapes[token];
  }

  /** The lists that hold the word or a phrase it is part of, as bits. */
  int lists(int token) {
    return lists[token];
  }

  /** How the whole text uses the word, as bits. */
  int habits(int token) {
    return habits[token];
  }

  /** The finest of the {@link WordClusters} that the word is in. */
  int cluster(int token) {
    return clusters[token];
  }

  /** The lists of the {@link Gazetteer} that hold the word or a phrase it is part of, as bits. */
  int gazetteer(int token) {
    return gazetteer[token];
  }

  boolean isCandidate(int token) {
    return candidates[token];
  }
}
