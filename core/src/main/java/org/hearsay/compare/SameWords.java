package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Tells whether two reports say a thing in the same words, so that one has them from the other or
 * both from a third: two who write by themselves do not hit on one sentence. Remembers the words it
 * has read; for one thread.
 */
final class SameWords {

  private static final int FEWEST = 6;
  private static final int FEWEST_INDIRECT = 12;
  private static final double MOST = 0.85;

  private final Evidence evidence;
  private final Map<Integer, List<String>> words = new HashMap<>();

  SameWords(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * True if nearly all words of the shorter stand in the longer one, which is not twice as long.
   * What is said indirectly must be longer: two may be reported to say one plain thing.
   */
  boolean areShared(int one, int other) {
    int fewest = isIndirect(one) || isIndirect(other) ? FEWEST_INDIRECT : FEWEST;
    List<String> left = words(one);
    List<String> right = words(other);
    int shorter = Math.min(left.size(), right.size());
    if (shorter < fewest || Math.max(left.size(), right.size()) > 2 * shorter) {
      return false;
    }
    WordAlignment alignment = new WordAlignment(left, right);
    return alignment.shared() >= fewest && alignment.ratio() >= MOST;
  }

  private boolean isIndirect(int statement) {
    return evidence.statement(statement).source().isPresent()
        && Quote.of(statement, evidence).isEmpty();
  }

  private List<String> words(int statement) {
    return words.computeIfAbsent(statement, this::read);
  }

  private List<String> read(int statement) {
    TokenizedText text = evidence.wordsOf(statement).text();
    TokenRange range = text.tokensIn(evidence.statement(statement).span());
    List<String> read = new ArrayList<>();
    for (int i = range.first(); i < range.end(); i++) {
      String word = text.word(i).toLowerCase(Locale.ROOT);
      if (word.chars().anyMatch(Character::isLetterOrDigit)) {
        read.add(word);
      }
    }
    return List.copyOf(read);
  }
}
