package org.hearsay.mention;

import java.util.Set;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.text.TokenizedText;

/**
 * Long lists of names: cities, provinces, given names and surnames of many languages. What they
 * hold is often a common word, too; so they are hints for a model and no rules. Immutable.
 */
final class Gazetteer {

  private static final class Holder {
    static final Gazetteer SHARED = new Gazetteer();
  }

  private static final int COUNT = 4;
  private static final int CITY = 1;
  private static final int PROVINCE = 1 << 1;
  private static final int GIVEN = 1 << 2;
  private static final int SURNAME = 1 << 3;
  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 40;

  private final Set<String> cities = WordList.set("cities.txt");
  private final Set<String> provinces = WordList.set("subdivisions.txt");
  private final Set<String> given = WordList.set("world-given-names.txt");
  private final Set<String> surnames = WordList.set("world-surnames.txt");

  private Gazetteer() {}

  static Gazetteer shared() {
    return Holder.SHARED;
  }

  /** Adds one feature for each list. */
  static void addEach(int lists, int template, FeatureBag features) {
    for (int bit = 0; bit < COUNT; bit++) {
      if ((lists >> bit & 1) != 0) {
        features.add(template, bit);
      }
    }
  }

  /** For each token of {@code text} the lists that hold it, or a phrase that it is in, as bits. */
  int[] lookUp(TokenizedText text) {
    int[] lists = new int[text.size()];
    for (int token = 0; token < lists.length; token++) {
      String word = text.word(token);
      if (Character.isUpperCase(word.charAt(0))) {
        lists[token] |= given.contains(word) ? GIVEN : 0;
        lists[token] |= surnames.contains(word) ? SURNAME : 0;
        markPlace(text, token, lists);
      }
    }
    return lists;
  }

  /** The longest place that starts at {@code first}. */
  private void markPlace(TokenizedText text, int first, int[] lists) {
    int found = 0;
    for (int end = Math.min(lists.length, first + MOST_WORDS); end > first && found == 0; end--) {
      if (text.end(end - 1) - text.start(first) <= LONGEST) {
        found = ofPlace(text.span(first, end - 1).of(text.text()));
        for (int token = first; found != 0 && token < end; token++) {
          lists[token] |= found;
        }
      }
    }
  }

  private int ofPlace(String phrase) {
    return (cities.contains(phrase) ? CITY : 0) | (provinces.contains(phrase) ? PROVINCE : 0);
  }
}
