package org.hearsay.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/**
 * How a whole text uses each word: what one place leaves open another one shows. A word that is
 * also written small is hardly a name; one that follows "Mr." somewhere is a person's everywhere.
 */
final class WordHabits {

  private static final int ALSO_SMALL = 1;
  private static final int CAPITAL_INSIDE = 1 << 1;
  static final int AFTER_TITLE = 1 << 2;
  private static final int AFTER_GIVEN_NAME = 1 << 3;
  private static final int AFTER_IN = 1 << 4;
  private static final int BEFORE_ORGANISATION_WORD = 1 << 5;
  private static final int OFTEN = 1 << 6;
  private static final int HAS_ARTICLE = 1 << 7;

  private WordHabits() {}

  /**
   * The habits of each token's word, as bits.
   *
   * @param lower each token in lower case
   */
  static int[] of(TokenizedText text, String[] lower) {
    Map<String, int[]> habits = new HashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        int[] counts = habits.computeIfAbsent(lower[token], word -> new int[2]);
        counts[0] |= seen(text, sentence, token, lower);
        counts[1]++;
      }
    }
    int[] result = new int[lower.length];
    for (int token = 0; token < result.length; token++) {
      int[] counts = habits.get(lower[token]);
      result[token] = counts == null ? 0 : counts[0] | (counts[1] >= 3 ? OFTEN : 0);
    }
    return result;
  }

  private static int seen(TokenizedText text, Sentence sentence, int token, String[] lower) {
    if (!Grammar.isCapital(text, token)) {
      return ALSO_SMALL;
    }
    if (token == sentence.firstToken()) {
      return 0;
    }
    Lexicon lexicon = Lexicon.shared();
    String before = text.word(token - 1);
    int seen = CAPITAL_INSIDE;
    if (Grammar.isCapital(text, token - 1)) {
      seen |= lexicon.isTitle(before) ? AFTER_TITLE : 0;
      seen |= lexicon.isGivenName(before) ? AFTER_GIVEN_NAME : 0;
    }
    seen |= lower[token - 1].equals("in") || lower[token - 1].equals("from") ? AFTER_IN : 0;
    seen |= lower[token - 1].equals("the") ? HAS_ARTICLE : 0;
    boolean more = token + 1 < sentence.endToken();
    return more && lexicon.endsOrganisation(text.word(token + 1).toLowerCase(Locale.ROOT))
        ? seen | BEFORE_ORGANISATION_WORD
        : seen;
  }
}
