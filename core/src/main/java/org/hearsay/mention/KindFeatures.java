package org.hearsay.mention;

import java.util.Locale;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.FeatureExtractor;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** What tells the kind of a name: its words, and the words around it wherever the text has it. */
public final class KindFeatures implements FeatureExtractor<NameGroup> {

  /** So many places of a name are looked at; the first ones introduce it. */
  private static final int PLACES = 6;

  private static final int LONGEST_AFFIX = 4;

  @Override
  public int length(NameGroup group) {
    return 1;
  }

  @Override
  public void extract(NameGroup group, int position, FeatureBag features) {
    words(group, features);
    int places = Math.min(PLACES, group.places().size());
    features.add(1, Math.min(4, group.places().size()));
    for (int i = 0; i < places; i++) {
      surroundings(group.clues(), group.places().get(i), features);
    }
  }

  private static void words(NameGroup group, FeatureBag features) {
    NameClues clues = group.clues();
    TokenRange name = group.places().get(0);
    int last = name.end() - 1;
    features.add(2, Math.min(5, name.size()), group.surname() ? 1 : 0);
    features.add(3, clues.word(name.first()), name.size() > 1 ? 1 : 0);
    features.add(4, clues.word(last), name.size() > 1 ? 1 : 0);
    features.add(5, clues.shape(last), Math.min(3, name.size()));
    features.add(6, clues.lists(last));
    features.add(7, clues.lists(name.first()), clues.lists(last));
    for (int token = name.first(); token < name.end(); token++) {
      features.add(8, clues.word(token));
      int part = token == last ? 0 : token == name.first() ? 1 : 2;
      Gazetteer.addEach(clues.gazetteer(token), 80 + part, features);
      features.add(84 + part, clues.gazetteer(token));
      lists(clues.lists(token), token == last ? 10 : token == name.first() ? 11 : 12, features);
    }
    lists(clues.lists(last), name.size() == 1 ? 13 : 14, features);
    features.add(15, clues.habits(last) & WordHabits.AFTER_TITLE);
    affixes(clues.text().word(last), features);
  }

  private static void lists(int lists, int template, FeatureBag features) {
    for (int bit = 0; bit < NameLists.COUNT; bit++) {
      if ((lists >> bit & 1) != 0) {
        features.add(template, bit);
      }
    }
  }

  private static void affixes(String word, FeatureBag features) {
    String lower = word.toLowerCase(Locale.ROOT);
    int longest = Math.min(LONGEST_AFFIX, lower.length() - 1);
    for (int size = 2; size <= longest; size++) {
      features.add(20 + size, FeatureHash.of(lower, lower.length() - size, lower.length()));
    }
    features.add(25, FeatureHash.of(lower, 0, Math.min(3, lower.length())));
  }

  private static void surroundings(NameClues clues, TokenRange name, FeatureBag features) {
    TokenizedText text = clues.text();
    Sentence sentence = text.sentence(name.first());
    for (int distance = 1; distance <= 3; distance++) {
      int before = name.first() - distance;
      if (before >= sentence.firstToken()) {
        features.add(30 + distance, clues.word(before));
        features.add(34 + distance, clues.lists(before));
        features.add(38 + distance, text.tag(before).ordinal());
      } else {
        features.add(42, distance);
      }
      int after = name.end() + distance - 1;
      if (after < sentence.endToken()) {
        features.add(50 + distance, clues.word(after));
        features.add(54 + distance, clues.lists(after));
        features.add(58 + distance, text.tag(after).ordinal());
      } else {
        features.add(62, distance);
      }
    }
    pairs(clues, name, sentence, features);
    features.add(63, pronounAfter(text, name.end()));
  }

  private static void pairs(
      NameClues clues, TokenRange name, Sentence sentence, FeatureBag features) {
    int before = name.first() - 1;
    int after = name.end();
    boolean opens = before < sentence.firstToken();
    boolean closes = after >= sentence.endToken();
    long left = opens ? 1 : clues.word(before);
    long right = closes ? 2 : clues.word(after);
    features.add(70, left, right);
    features.add(71, opens ? 0 : clues.text().tag(before).ordinal(), right);
    features.add(72, left, closes ? 0 : clues.text().tag(after).ordinal());
    if (before - 1 >= sentence.firstToken()) {
      features.add(73, clues.word(before - 1), left);
    }
    if (after + 1 < sentence.endToken()) {
      features.add(74, right, clues.word(after + 1));
    }
  }

  /** The first pronoun of the third person soon after a name. */
  private static long pronounAfter(TokenizedText text, int first) {
    int limit = Math.min(text.size(), first + 15);
    for (int token = first; token < limit; token++) {
      if (text.tag(token) == PartOfSpeech.PRON) {
        String word = text.word(token).toLowerCase(Locale.ROOT);
        if (word.equals("he") || word.equals("she") || word.equals("his") || word.equals("her")) {
          return 1;
        }
        if (word.equals("it") || word.equals("its") || word.equals("they")) {
          return 2;
        }
      }
    }
    return 0;
  }
}
