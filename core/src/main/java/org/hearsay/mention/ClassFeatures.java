package org.hearsay.mention;

import org.hearsay.sequence.FeatureBag;
import org.hearsay.text.Sentence;

/** The classes of a word and its neighbours, and the long lists that hold them. */
final class ClassFeatures {

  private final WordClusters classes = WordClusters.shared();

  void add(NameClues clues, Sentence sentence, int token, FeatureBag features) {
    for (int offset = -2; offset <= 2; offset++) {
      int cluster = cluster(clues, sentence, token + offset);
      features.add(132 + offset, cluster);
      features.add(105 + offset, classes.middle(cluster));
      features.add(110 + offset, classes.coarse(cluster));
    }
    pairs(clues, sentence, token, features);
    gazetteer(clues, sentence, token, features);
  }

  private void pairs(NameClues clues, Sentence sentence, int token, FeatureBag features) {
    int before = classes.middle(cluster(clues, sentence, token - 1));
    int here = classes.middle(cluster(clues, sentence, token));
    int after = classes.middle(cluster(clues, sentence, token + 1));
    features.add(115, before, here);
    features.add(116, here, after);
    features.add(117, before, after);
    features.add(118, before, clues.shape(token));
    features.add(119, after, clues.shape(token));
  }

  private static void gazetteer(
      NameClues clues, Sentence sentence, int token, FeatureBag features) {
    for (int offset = -1; offset <= 1; offset++) {
      int lists = lists(clues, sentence, token + offset);
      Gazetteer.addEach(lists, 121 + offset, features);
      features.add(124 + offset, lists);
    }
    int here = clues.gazetteer(token);
    features.add(127, lists(clues, sentence, token - 1), here);
    features.add(128, here, lists(clues, sentence, token + 1));
    features.add(129, here, clues.text().tag(token).ordinal());
  }

  private static int cluster(NameClues clues, Sentence sentence, int token) {
    return isInside(sentence, token) ? clues.cluster(token) : WordClusters.UNKNOWN;
  }

  private static int lists(NameClues clues, Sentence sentence, int token) {
    return isInside(sentence, token) ? clues.gazetteer(token) : 0;
  }

  private static boolean isInside(Sentence sentence, int token) {
    return sentence.firstToken() <= token && token < sentence.endToken();
  }
}
